"""Small files in every format with the traps of each, written for these tests, and what must be read of them."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A file: its name and text; the format; each form with its categories, the main one first; line and reason of what is skipped."""

    name: str
    text: str
    format: str
    forms: dict[str, tuple[str, ...]]
    skipped: list[tuple[int, str]]


CASES: dict[str, Case] = {
    "liwc 2007, spaces and double tabs": Case(
        "moral.dic",
        ("%\n01\tHarmVirtue\n02  HarmVice\n%\n\nsafe*\t\t01 \npeace  01  02\ncruel*\t02\t01\n"),
        "liwc",
        {"safe*": ("HarmVirtue",), "peace": ("HarmVirtue", "HarmVice"), "cruel*": ("HarmVice", "HarmVirtue")},
        [],
    ),
    "liwc 2007, conditions": Case(
        "old.dic",
        (
            "%\n"
            "125\taffect\n"
            "131\tcogmech\n"
            "253\trelativ\n"
            "%\n"
            "kind\t<of>131/125\t<of>131\n"
            "like\t(02 134)125/464\t(02 134)126\t253\n"
            "fond (02)125 131\n"
        ),
        "liwc",
        {"like": ("relativ",), "fond": ("cogmech",)},
        [
            (6, "the condition <of>131/125 <of>131 is not read"),
            (7, "the condition (02 134)125/464 (02 134)126 is not read; kept under relativ"),
            (8, "the condition (02)125 is not read; kept under cogmech"),
        ],
    ),
    "liwc 2007, a line twice and other faults": Case(
        "mfd2.dic",
        ("note\n%\n1\tcare\n2\tharm\n1\tagain\nharm\n%\nhurt\t1\nhurt\t2\nhurt\t2\nalone\n:-)\t1\nhi\t9\nso 2\t1\nf*ck\t2\n*\t1\n"),
        "liwc",
        {"hurt": ("care", "harm"), "f*ck": ("harm",)},
        [
            (1, "it stands before the legend"),
            (5, "its number stands above already"),
            (6, "no number and name of a category"),
            (11, "no number of a category"),
            (12, "no word in it"),
            (13, "'9' is not in the legend"),
            (14, "'2' may be a category or part of the word: put a tab before it, or none"),
            (16, "a * that stands at no letter is not read"),
        ],
    ),
    "liwc 2015, a hierarchy and phrases": Case(
        "2015.dic",
        (
            "%\n"
            "1\taffect (Affect)\n"
            "\t2\tposemo (Positive Emotions)\n"
            "\t\t3\tjoy\n"
            "4\tsocial\n"
            "%\n"
            "very good\t1\t2\n"
            "glad*\t1\t2\t3\n"
            "area 51\t4\n"
            "mate's\t4\n"
        ),
        "liwc",
        {"very good": ("affect", "posemo"), "glad*": ("affect", "posemo", "joy"), "area 51": ("social",), "mate 's": ("social",)},
        [],
    ),
    "liwc 22": Case(
        "new.dicx",
        ('DicTerm,Stress,Rest\r\nstress*,X,\r\n"so, tired",x,2\r\nslept,?,X\r\nnothing,,\r\nzero,0,0\r\n'),
        "dicx",
        {"stress*": ("Stress",), "so , tired": ("Stress", "Rest"), "slept": ("Rest",)},
        [(4, "'?' under Stress is neither X nor a weight"), (5, "no category is marked")],
    ),
    "lexicoder, negated": Case(
        "lsd.lc3",
        ("+negative\na lie\nabandon*\n+positive\ngood\n+neg_positive\nnot good\nbest not\n+neg_negative\nnot a lie\n+negative\ngrim\n"),
        "lexicoder",
        {
            "a lie": ("negative",),
            "abandon*": ("negative",),
            "good": ("positive",),
            "not good": ("neg_positive",),
            "best not": ("neg_positive",),
            "not a lie": ("neg_negative",),
            "grim": ("negative",),
        },
        [],
    ),
    "quanteda, nested, wildcards, truth values": Case(
        "tax.yml",
        (
            "# mine\n"
            "tax:\n"
            '  pro: ["tax relief", *nothing]\n'
            "  con:\n"
            "    - no\n"
            "    - on\n"
            "    - 'tax?'\n"
            '    - "*phobia"\n'
            "    - wom?n\n"
            "    - not * good\n"
            "    - '*'\n"
            "  __: [yes]\n"
            "other: &anchor 1984\n"
            "empty:\n"
            "alias: *anchor\n"
            "<<: *anchor\n"
        ),
        "quanteda",
        {
            "tax relief": ("tax.pro",),
            "no": ("tax.con",),
            "on": ("tax.con",),
            "tax?": ("tax.con",),
            "*phobia": ("tax.con",),
            "wom?n": ("tax.con",),
            "yes": ("tax",),
            "1984": ("other",),
        },
        [
            (3, "an alias is not followed"),
            (10, "a word that is a wildcard alone is not read"),
            (11, "a word that is a wildcard alone is not read"),
            (15, "an alias is not followed"),
            (16, "an alias is not followed"),
        ],
    ),
    "yoshikoder": Case(
        "mine.ykd",
        (
            '<?xml version="1.0"\n'
            ' encoding="windows-1252"?>\n'
            '<dictionary style="050805" patternengine="substring">\n'
            '<cnode name="Mine" desc="">\n'
            '<cnode name="WAR" desc="">\n'
            '<pnode name="kill*"/>\n'
            '<pnode name="naïve"/>\n'
            '<cnode name="Soft words"><pnode name="collateral &amp; damage"/></cnode>\n'
            '<pnode name="*"/><pnode/></cnode></cnode></dictionary>'
        ),
        "yoshikoder",
        {"kill*": ("WAR",), "naïve": ("WAR",), "collateral & damage": ("WAR.Soft_words",)},
        [(9, "no word in it"), (9, "a word that is a wildcard alone is not read")],
    ),
    "yoshikoder, regular expressions": Case(
        "re.ykd",
        ('<dictionary patternengine="regexp"><cnode name="a"><pnode name="kill(ed)?"/>\n<pnode name="kill"/></cnode></dictionary>'),
        "yoshikoder",
        {"kill": ("a",)},
        [(1, "a regular expression is not read")],
    ),
    "wordstat": Case(
        "rid.cat",
        (
            "WAR\r\n"
            "\tHARM\r\n"
            "\t\tKILL* (1)\r\n"
            "\t\tAIR_STRIKE (2)\r\n"
            "   \t\tUS (1)\r\n"
            "\t\t@NO_GOOD [GOOD AFTER #NEG /S 3] (1)\r\n"
            "\tBARE (1)\r\n"
            "\tLEFT OUT\r\n"
            "PEACE (1)\r\n"
            "TRUCE\r\n"
            "\tTAL?S (1)\r\n"
            "\tA * B (1)\r\n"
        ),
        "wordstat",
        {"kill*": ("WAR.HARM",), "air strike": ("WAR.HARM",), "us": ("WAR.HARM",), "bare": ("WAR",), "tal?s": ("TRUCE",)},
        [
            (6, "a rule is not read"),
            (8, "neither a weight in brackets nor words under it"),
            (9, "no category stands above it"),
            (12, "a word that is a wildcard alone is not read"),
        ],
    ),
    "vader": Case(
        "vader.txt",
        (
            ":*\t1.0\t0.5\t[1, 1]\n"
            ":d\t2.0\t0.5\t[2, 2]\n"
            "awful\t-2.7\t0.7\t[-2, -3]\n"
            "okay\t0.9\t0.5\t[1, 1]\n"
            "meh\t0\t0.5\t[0]\n"
            "f*ck\t-2.5\t1\t[-2, -3]\n"
            "broken\n"
            "fine?\t0.8\t1.1\t[1]\n"
            '"quoted\t1.5\t1\t[1]\n'
            "odd\tnan\t1\t[1]\n"
        ),
        "vader",
        {"awful": ("negative",), "okay": ("positive",), "f * ck": ("negative",), "fine ?": ("positive",), '" quoted': ("positive",)},
        [
            (1, "no word in it"),
            (2, "an emoticon or marks, and no word of two letters"),
            (5, "neither positive nor negative"),
            (7, "no valence from -4 to 4 after the first tab"),
            (10, "no valence from -4 to 4 after the first tab"),
        ],
    ),
    "afinn": Case(
        "AFINN-111.txt",
        "abhor\t-3\nno fun\t-3\nodd\t0\nwow\t4\n" + 20 * "wow\t4\n" + "loud\t7\n",
        "afinn",
        {"abhor": ("negative",), "no fun": ("negative",), "wow": ("positive",)},
        [(3, "neither positive nor negative"), (25, "not a word, a tab and a whole number from -5 to 5")],
    ),
    "loughran-mcdonald": Case(
        "master.csv",
        (
            "Word,Seq_num,Word Count,Negative,Positive,Uncertainty,Litigious,Strong_Modal,Source\n"
            "LOSS,1,77,2009,0,2011,0,0,12of12inf\n"
            "GAIN,2,12,-2020,2009,0,0,0,12of12inf\n"
            "DAY,3,1,0,0,0,0,0,12of12inf\n"
            "BAD,4,1,x,0,0,0,0,12of12inf\n"
        ),
        "loughran",
        {"loss": ("Negative", "Uncertainty"), "gain": ("Positive",)},
        [(5, "not a word and a year or 0 under each category")],
    ),
    "lexicoder, stars": Case(
        "stars.lc3",
        "+a\n*riot*\n*-related\n* ism\n:*\n",
        "lexicoder",
        {"*riot*": ("a",), "*-related": ("a",)},
        [(4, "a * that stands at no letter is not read"), (5, "a * that stands at no letter is not read")],
    ),
    "dicx, stars and no word": Case(
        "stars.dicx",
        "DicTerm,Stress\n*stress*,X\n*,X\n,X\n",
        "dicx",
        {"*stress*": ("Stress",)},
        [(3, "a * that stands at no letter is not read"), (4, "no word in it")],
    ),
    "table, counts and empty words": Case(
        "counts.csv",
        "word,harsh,count,soft\nslay,x,1,\n,x,1,\nease,,1,yes\nmob,x,2,\n",
        "table",
        {"slay": ("harsh",), "ease": ("soft",), "mob": ("harsh",)},
        [(3, "no word under word")],
    ),
    "emolex, ten rows a word": Case(
        "NRC.txt",
        ("riot\tanger\t1\nriot\tfear\t1\nriot\tjoy\t0\nday\tanger\t0\nday\tjoy\t0\nbad row\nriot\tanger\t2\nair force\ttrust\t1\n"),
        "emolex",
        {"riot": ("anger", "fear"), "air force": ("trust",)},
        [(6, "not a word, an emotion and 0 or 1 between tabs"), (7, "not a word, an emotion and 0 or 1 between tabs")],
    ),
    "emolex, wide": Case(
        "German.txt",
        (
            "English Word\tanger\tjoy\ttrust\tGerman Word\n"
            "riot\t1\t0\t0\tKrawall\n"
            "day\t0\t0\t0\tTag\n"
            "wedding\t0\t1\t1\tHochzeit\n"
            "sly\t0\ty\t1\tschlau\n"
        ),
        "emolex",
        {"riot": ("anger",), "wedding": ("joy", "trust"), "sly": ("trust",)},
        [(5, "'y' under joy is no mark")],
    ),
    "vad, from 0 to 1": Case(
        "vad.txt",
        ("Word\tValence\tArousal\tDominance\ngrief\t0.07\t0.6\t0.4\nmiddling\t0.5\t0.2\t0.3\nnice\t0.6\t0.1\t0.2\nodd\t7\t1\t1\n"),
        "vad",
        {"grief": ("negative",), "nice": ("positive",)},
        [(3, "neither positive nor negative"), (5, "not a word and three numbers from -1 to 1")],
    ),
    "vad, from -1 to 1, without a header": Case(
        "vad2.txt", ("grief\t-0.9\t0.6\t0.4\nnice\t0.3\t-0.1\t0.2\n"), "vad", {"grief": ("negative",), "nice": ("positive",)}, []
    ),
    "mpqa": Case(
        "clues.tff",
        (
            "type=weaksubj len=1 word1=abandoned pos1=adj stemmed1=n priorpolarity=negative\n"
            "type=strongsubj len=1 word1=abuse pos1=verb stemmed1=y priorpolarity=negative\n"
            "type=weaksubj len=1 word1=odd pos1=adj stemmed1=n m priorpolarity=negative\n"
            "type=weaksubj len=2 word1=at word2=large pos1=adj stemmed1=n priorpolarity=both\n"
            "type=weaksubj len=1 word1=abuse pos1=noun stemmed1=n priorpolarity=neutral\n"
            "type=weaksubj pos1=noun priorpolarity=neutral\n"
        ),
        "mpqa",
        {
            "abandoned": ("negative",),
            "abuse": ("negative", "neutral"),
            "abuses": ("negative",),
            "abused": ("negative",),
            "abusing": ("negative",),
            "at large": ("both",),
        },
        [(3, "'m' is no key=value"), (6, "no word1 or no priorpolarity")],
    ),
    "general inquirer": Case(
        "inq.csv",
        (
            "Entry,Source,Positiv,Negativ,Econ,ECON,Othtags,Defined\n"
            "A,H4,,,,,DET,article\n"
            'KIND#1,H4,,,,,NOUN,"a sort, or\n'
            'type"\n'
            "KIND#2,H4,Positiv,,,,ADJ,\n"
            "BANK#1,H4,,,Econ,ECON,,\n"
            "BANK#2,H4,,Negativ,,,,\n"
            "IT,H4,Positiv,,,,,\n"
        ),
        "inquirer",
        {"kind": ("Positiv",), "bank": ("Econ", "ECON", "Negativ"), "it": ("Positiv",)},
        [],
    ),
    "table, long, with row numbers": Case(
        "bing.csv",
        (",word,sentiment\n1,riot*,negative\n2,riot*,hostile | negative\n3,fine,\n4\n5,'=HYPERLINK,positive\n"),
        "table",
        {"riot*": ("negative", "hostile"), "= hyperlink": ("positive",)},
        [(4, "no category"), (5, "1 cell, and the header has 3")],
    ),
    "table, wide, semicolons": Case(
        "wide.csv",
        ("n;word;Harsh;Soft;freq\n0;slay;x;;12\n1;ease;;yes;3\n2;odd;maybe;x;4\n3;none;;0;9\n"),
        "table",
        {"slay": ("Harsh",), "ease": ("Soft",), "odd": ("Soft",)},
        [(4, "'maybe' under Harsh is no mark")],
    ),
    "table, nothing but words": Case(
        "bad words.csv", ("word\nslay\nland grab\nslay\n"), "table", {"slay": ("bad_words",), "land grab": ("bad_words",)}, []
    ),
    "table, our own": Case(
        "entries.csv",
        (
            "id,forms,category,strength,speaks_for,speaks_against,neutral,reason,sources,mirror,case,unless,unless_near\n"
            "q/slay.v,slay|slays,harsh|loud,3,a,b,kill,A reason.,S|T,,lower,slay bells,dragon\n"
            "q/odd.n,odd,harsh,9,a,b,c,d,e,,any,,\n"
        ),
        "table",
        {"slay": ("harsh", "loud"), "slays": ("harsh", "loud")},
        [(3, "strength is '9'")],
    ),
    "words": Case(
        "negative-words.txt",
        (
            ";;;;\n"
            "; Opinion Lexicon: negative words.\n"
            ";\n"
            "\n"
            "2-faced\n"
            "abominable\n"
            "# mine\n"
            "land grab\n"
            "this is far too long to be a term\n"
            "ruin\n"
            "slum\n"
            "thug\n"
            "vile\n"
            "weep\n"
            "worn\n"
        ),
        "words",
        {
            "2-faced": ("negative-words",),
            "abominable": ("negative-words",),
            "land grab": ("negative-words",),
            "ruin": ("negative-words",),
            "slum": ("negative-words",),
            "thug": ("negative-words",),
            "vile": ("negative-words",),
            "weep": ("negative-words",),
            "worn": ("negative-words",),
        },
        [(9, "more than 6 words")],
    ),
}
