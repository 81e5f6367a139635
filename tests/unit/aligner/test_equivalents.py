from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.aligner.equivalents import style_ends
from tests.made import content

STYLE = {
    "The troops left the {} on time.": [
        ("cease-fire", "ceasefire"),
        ("cease-fire", "cease fire"),
        ("flood plain", "floodplain"),
        ("U.S.-led group", "US-led group"),
        ("U.S. base", "US base"),
        ("US base", "U.S base"),
        ("“safe zone”", '"safe zone"'),
        ("‘safe’ zone", '"safe" zone'),
        ("harbour", "harbor"),
        ("labour centre", "labor center"),
        ("grey theatre", "gray theater"),
        ("café", "cafe"),
        ("re-election", "reelection"),
        ("anti-terror post", "antiterror post"),
        ("aging base", "ageing base"),
        ("by-law court", "bylaw court"),
        ("on-line post", "online post"),
        ("pre war base", "prewar base"),
    ],
    "They said the talks were {} in the town.": [
        ("under way", "underway"),
        ("started well under way", "started-well underway"),
        ("on line", "online"),
        ("over seas", "overseas"),
        ("an every day thing", "an everyday thing"),
        ("an in-depth look", "an in depth look"),
        ("No. 10 on the list", "number 10 on the list"),
        ("No 10 on the list", "Number 10 on the list"),
    ],
    "They drove {} the town at dawn.": [("into", "in to"), ("onto", "on to")],
    "The people of {} met the envoys on time.": [("Springfield, Mass.", "Springfield, Massachusetts"), ("Penn.", "Pennsylvania")],
    "It killed {} in the town, they said.": [
        ("14 people", "fourteen people"),
        ("2,500 people", "2500 people"),
        ("21 people", "twenty-one people"),
        ("21 people", "twenty one people"),
        ("120 thousand people", "120,000 people"),
        ("1.5m people", "1.5 million people"),
        ("1,500,000 people", "1.5 million people"),
        ("two million people", "2 million people"),
        ("2m people", "two million people"),
        ("250 people", "two hundred and fifty people"),
        ("100 people", "a hundred people"),
        ("20 percent", "20 per cent"),
        ("20 percent", "20%"),
        ("twenty per cent", "20%"),
        ("10-15 people", "10 to 15 people"),
        ("10–15 people", "10-15 people"),
        ("10 – 15 people", "10 to 15 people"),
        ("a 5-4 vote", "a 5 to 4 vote"),
        ("5 lb", "5 pounds"),
    ],
    "It cost the city {} in all, they said.": [
        ("$5m", "$5 million"),
        ("$5m", "5 million dollars"),
        ("$5", "5 dollars"),
        ("£1.2bn", "£1.2 billion"),
        ("1.2 billion pounds", "£1.2bn"),
        ("€300", "300 euros"),
        ("US$5m", "$5m"),
        ("five million dollars", "$5 million"),
    ],
    "The vote was held {} at the town hall.": [
        ("on 9 February", "on Feb. 9"),
        ("on 9 February", "on February 9th"),
        ("on the 9th of February", "on 9 February"),
        ("on February 9, 2021", "on 9 February 2021"),
        ("on Feb 9 2021", "on February 9, 2021"),
        ("on 2021-02-09", "on 9 February 2021"),
        ("on Friday", "Friday"),
        ("on Sept. 11", "on 11 September"),
        ("in Jan. 2021", "in January 2021"),
        ("on Wed. morning", "on Wednesday morning"),
        ("on Mar. 3", "on March 3"),
        ("at 4:30 pm", "at 4.30 p.m."),
        ("at 4:30pm", "at 16:30"),
        ("at 4 p.m.", "at 4pm"),
        ("at 09:15", "at 9.15 a.m."),
        ("on Tues. morning", "on Tuesday morning"),
    ],
    "He came in {} place in the long race.": [("first", "1st"), ("21st", "twenty-first"), ("third", "3rd")],
    "He wrote of the {} in a long book.": [("1990s", "1990's")],
    "They met {} at the gate of the base.": [
        ("Dr. Brann", "Doctor Brann"),
        ("Dr Brann", "Dr. Brann"),
        ("Gen. Brann", "General Brann"),
        ("Sen. Brann", "Senator Brann"),
        ("Gov. Brann", "Governor Brann"),
        ("Rep. Brann", "Representative Brann"),
        ("Lt. Col. Brann", "Lieutenant Colonel Brann"),
        ("Prof. Brann", "Professor Brann"),
        ("Mr Brann", "Mr. Brann"),
        ("St. Mary", "Saint Mary"),
        ("Mt. Senn", "Mount Senn"),
        ("govt officials", "government officials"),
        ("Brann & Sons", "Brann and Sons"),
    ],
    "Officials said the {} was behind the plan.": [
        ("UN", "United Nations"),
        ("EU", "European Union"),
        ("U.K.", "United Kingdom"),
        ("US", "United States"),
        ("US", "United States of America"),
        ("U.S.", "USA"),
        ("IMF", "International Monetary Fund"),
        ("UAE", "United Arab Emirates"),
        ("DRC", "Democratic Republic of the Congo"),
        ("OPCW", "Organisation for the Prohibition of Chemical Weapons"),
        ("IDF", "Israel Defense Forces"),
        ("PM", "prime minister"),
    ],
    "They said {} was a threat to the town.": [
        ("al-Qaeda", "al-Qaida"),
        ("al-Qaeda", "Al Qaida"),
        ("Al-Qaeda", "Al Qaeda"),
        ("Hezbollah", "Hizbullah"),
        ("Gaddafi", "Qaddafi"),
        ("Gadhafi", "Gaddafi"),
        ("Mohammed Hussein", "Muhammad Hussain"),
        ("Erdogan", "Erdoğan"),
        ("the Koran", "the Quran"),
        ("the Taliban", "the Taleban"),
        ("Mohamed Orm", "Muhammad Orm"),
        ("the Prophet Mohamed", "the Prophet Muhammad"),
        ("the Shi'ite group", "the Shiite group"),
    ],
    "They said {} the town before the vote.": [("they have left", "they've left"), ("it is in", "it's in"), ("we are in", "we're in")],
    "On Friday {} was told of.": [("the Grey Harbour reform", "the Gray Harbor reform")],
    "They built {} beside the road in spring.": [("a 5m wall", "a 5-metre wall"), ("a 5km road", "a 5 kilometre road")],
    "They said they {} the town before the vote. ": [
        ("do not leave", "don't leave"),
        ("cannot leave", "can not leave"),
        ("can't leave", "cannot leave"),
        ("will not leave", "won't leave"),
        ("organised", "organized"),
        ("travelled to", "traveled to"),
        ("towards", "toward"),
    ],
}

CONTENT = {
    "It killed {} in the town, they said.": [
        ("14 people", "15 people"),
        ("fourteen people", "15 people"),
        ("2,500 people", "25,000 people"),
        ("1.5m people", "1.5bn people"),
        ("1.5 million people", "15 million people"),
        ("20 percent", "20 percentage points"),
        ("20%", "30%"),
        ("21 people", "twenty people"),
        ("10-15 people", "1015 people"),
        ("10-15 people", "15-20 people"),
        ("two or three people", "23 people"),
        ("-5", "5"),
        ("10, 15 people", "10 to 15 people"),
        ("a part", "apart"),
        ("5 lb", "£5"),
        ("the 5th man", "5 men"),
    ],
    "It cost the city {} in all, they said.": [
        ("$5m", "£5m"),
        ("$5m", "$5bn"),
        ("$5m", "5 million euros"),
        ("5 million", "$5 million"),
        ("A$5m", "$5m"),
        ("5 m", "5 million"),
    ],
    "The vote was held {} at the town hall.": [
        ("on 9 February", "on 10 February"),
        ("on 9 February", "on 9 March"),
        ("on Feb. 9", "on Sept. 9"),
        ("on 9 February 2021", "on 9 February 2022"),
        ("on Friday", "on Monday"),
        ("on 02/09/2021", "on 9 February 2021"),
        ("at 4:30 pm", "at 4:30 am"),
        ("at 4:30", "at 16:30"),
        ("at 4 pm", "at 5 pm"),
    ],
    "He came in {} place in the long race.": [("first", "2nd"), ("21st", "22nd")],
    "He wrote of the {} in a long book.": [("1990s", "1980s"), ("1990s", "1990"), ("1990s", "nineties")],
    "They met {} at the gate of the base.": [
        ("Mr Silva", "Mr Souza"),
        ("Mr Silva", "Mrs Silva"),
        ("Gen. Brann", "Gov. Brann"),
        ("Dr Brann", "Mr Brann"),
        ("President Brann", "dictator Brann"),
        ("Ana Brann", "Brann"),
        ("Mr Brann", "Brann"),
        ("us", "US"),
        ("Polish troops", "polish troops"),
        ("Labour leaders", "labour leaders"),
        ("Labour leaders", "labor leaders"),
        ("Republican envoys", "republican envoys"),
        ("a Green voter", "a green voter"),
        ("the Conservatives", "the conservatives"),
        ("the Guard", "the guard"),
        ("an Independent voter", "an independent voter"),
        ("men they wed", "men they Wednesday"),
    ],
    "They said that {} for the town.": [
        ("he is not able to speak", "he is notable to speak"),
        ("it was in valid form", "it was invalid form"),
        ("in direct rule it was", "indirect rule it was"),
        ("it was in secure hands", "it was insecure hands"),
        ("it was in sight", "it was insight"),
        ("he art", "heart"),
        ("it was un armed", "it was unarmed"),
        ("there is no evidence", "there is number evidence"),
        ("a mass vote is good", "a Massachusetts vote is good"),
        ("they mar days", "they March days"),
    ],
    "They said {} was a threat to the town.": [
        ("Kyiv", "Kiev"),
        ("the US", "the UN"),
        ("the EU", "the European Commission"),
        ("the IMF", "the International Labour Organization"),
        ("Silva", "Souza"),
        ("Hezbollah", "Hamas"),
        ("he", "she"),
        ("Burma", "Myanmar"),
        ("Mohamed", "Muhammad"),
        ("the Moslem group", "the Muslim group"),
        ("the amir", "the emir"),
        ("Hamid", "Hameed"),
        ("the jihadis", "the jihadists"),
    ],
    "They said they {} the post in the spring.": [
        ("resigned", "re-signed"),
        ("will leave", "would leave"),
        ("do leave", "do not leave"),
        ("don't leave", "do leave"),
        ("filed", "filled"),
        ("may leave", "will leave"),
        ("may be in", "maybe in"),
        ("we're in", "were in"),
    ],
}


def rows(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    return [(frame.format(one), frame.format(other)) for frame, pairs in table.items() for one, other in pairs]


def name(text: object) -> str:
    return str(text)[:60]


@pytest.mark.parametrize(("a", "b"), rows(STYLE), ids=name)
def test_house_style_is_never_content(a: str, b: str) -> None:
    assert content(a, b) == []
    assert content(b, a) == []


@pytest.mark.parametrize(("a", "b"), rows(CONTENT), ids=name)
def test_another_fact_is_content(a: str, b: str) -> None:
    assert content(a, b)
    assert content(b, a)


def test_capitals_of_a_headline_say_nothing() -> None:
    a, b = "Police Say the Guard Left After Reform Vote\n\n{}", "Police say the guard left after reform vote\n\n{}"
    story = "The vote was held at the town hall of Senn."
    assert content(a.format(story), b.format(story)) == []
    assert content(b.format(story), a.format(story)) == []


def test_a_list_of_initials_is_read_in_time() -> None:
    letters = [f"{x}{y}{z}" for x in "ABCDEFGHIJKL" for y in "ABCDEFGHIJKL" for z in "ABCDEFGHIJ"]
    assert style_ends(letters, ["word"] * 2 * len(letters)) == (0, 0, 0, 0)


def test_a_run_of_words_joined_and_apart_is_one_wording() -> None:
    assert style_ends(["eighty", "per", "cent"], ["80", "%"]) == (3, 2, 0, 0)


runs = st.lists(st.sampled_from("the a 14 fourteen Feb February . , “ US United States flood plain flood-plain 9 9th".split()), max_size=6)


@given(runs, runs)
def test_the_ends_of_two_runs_never_overlap(one: list[str], other: list[str]) -> None:
    n, m, p, q = style_ends(one, other)
    assert min(n, m, p, q) >= 0
    assert n + p <= len(one)
    assert m + q <= len(other)
    assert (n + p, m + q) != (len(one), len(other)) or (p, q) == (0, 0)
    assert style_ends(one, one) == (len(one), len(one), 0, 0)


def test_a_short_form_against_a_mark_is_content() -> None:
    found = framing.align(framing.document("It was the ."), framing.document("It was the m"))
    assert [edit.kind for edit in found.edits if edit.op != "equal" and edit.kind != "layout"] != []
