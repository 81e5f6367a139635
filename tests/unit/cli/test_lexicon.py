from __future__ import annotations

from pathlib import Path

import pytest

import framing
from framing.readers.lexicon import folder, topics
from tests.unit.cli.conftest import Run


def test_ls_tells_every_topic_with_its_entries(run: Run) -> None:
    told = run("lexicon", "ls").stdout
    for topic in topics():
        lexicon = framing.lexicon(topic)
        assert any(line.split()[:3] == [topic, lexicon.version, f"{len(lexicon.entries):,}"] for line in told.splitlines())


def test_show_explains_an_entry_by_form_by_lemma_and_by_id(run: Run) -> None:
    told = run("lexicon", "show", "martyring", "-l", "quay").stdout
    assert told == run("lexicon", "show", "quay/martyr.v", "-l", "quay").stdout == run("lexicon", "show", "martyr", "-l", "quay").stdout
    for said in (
        "quay/martyr.v\n",
        "category    Harsher word (loaded), strength 3, strong\n",
        "plainer     kill\n",
        "why         Turns being killed into a holy deed.\n",
        "speaks for  crew: Whoever works there.\n",
        "against     port: Whoever runs the port.\n",
        "not         near: saint\n",
        "hit         Three dockers were martyred there.\n",
        "miss        The saint was martyred on the hill.\n",
    ):
        assert said in told


def test_show_looks_in_all_topics(run: Run) -> None:
    entry = framing.lexicon(topics()[0]).entries[0]
    assert f"{entry.id}\n" in run("lexicon", "show", *entry.forms[0].split()).stdout


def test_show_of_an_unlisted_word_names_the_nearest(run: Run) -> None:
    done = run("lexicon", "show", "martyrd", "-l", "quay")
    assert done.exit_code == 2
    assert "did you mean 'martyred'" in done.stderr
    assert "see 'framing lexicon ls'" in run("lexicon", "show", "zzzzz", "-l", "quay").stderr
    assert run("lexicon", "show", "word", "-l", "nowhere").stderr.startswith("framing: no lexicon is called 'nowhere'")


def test_check_of_a_lexicon_in_order(run: Run) -> None:
    done = run("lexicon", "check", "quay")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "quay 2: 4 entries" in done.stdout
    assert "port     1        3  Whoever runs the port." in done.stdout
    assert "0 failed, 0 warned" in done.stdout


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "quay/other.n,terrorist,label_condemn,1,crew,port,man,A reason.,S,quay/regime.n,any,,",
            "the form 'terrorist' is already on line 3",
        ),
        ("quay/other.n,odd|odd,euphemism,1,crew,port,man,A reason.,S,,any,,", "the form 'odd' is already on line 6"),
    ],
)
def test_a_form_that_is_listed_twice_is_refused(run: Run, place: Path, line: str, fault: str) -> None:
    with (place / "quay/entries.csv").open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    for words in (("lexicon", "check", "quay"), ("score", "a.txt", "-l", "quay")):
        done = run(*words)
        assert done.exit_code == 2
        assert f"entries.csv:6: {fault}; list it once" in done.stderr


def test_check_fails_on_examples_that_do_not_behave(run: Run, place: Path) -> None:
    with (place / "quay/examples.csv").open("a", encoding="utf-8") as file:
        file.write("quay/regime.n,hit,The government fell.\nquay/regime.n,miss,The regime fell.\n")
    done = run("lexicon", "check", "quay")
    assert done.exit_code == 1
    assert "FAIL  quay/regime.n: must hit and does not: The government fell." in done.stdout
    assert "FAIL  quay/regime.n: must not hit and does: The regime fell." in done.stdout
    assert "2 failed, 0 warned" in done.stdout


def test_check_warns_and_quiet_leaves_the_warnings_out(run: Run, place: Path) -> None:
    with (place / "quay/entries.csv").open("a", encoding="utf-8") as file:
        file.write("quay/thug.n,thug|thuggish*,label_condemn,2,port,crew,man,A reason.,S,,any,,\n")
        file.write("quay/hero.n,hero,label_honour,2,crew,port,man,A reason.,S,quay/nobody.n,any,,\n")
        file.write("quay/brave.adj,brave,praise,2,crew,port,bold,A reason.,S,quay/regime.n,any,,\n")
    done = run("lexicon", "check", "quay")
    assert done.exit_code == 0
    for warned in (
        "quay/thug.n: a label without a mirror",
        "quay/thug.n: the form 'thuggish*' is a wildcard",
        "quay/thug.n: no example",
        "quay/hero.n: its mirror 'quay/nobody.n' is missing",
        "quay/brave.adj: its mirror 'quay/regime.n' mirrors nothing",
    ):
        assert f"warn  {warned}" in done.stdout
    assert "warn  " not in run("lexicon", "check", "quay", "-q").stdout


def test_check_fails_where_a_side_is_missing(run: Run, place: Path) -> None:
    told = (place / "quay/lexicon.toml").read_text(encoding="utf-8")
    (place / "quay/lexicon.toml").write_text(told + 'town = "Whoever lives there."\n', encoding="utf-8")
    done = run("lexicon", "check", "quay")
    assert done.exit_code == 1
    assert "FAIL  quay: no entry speaks for 'town'" in done.stdout
    assert "FAIL  quay: no entry speaks against 'town'" in done.stdout


def test_a_folder_by_its_whole_path_keeps_its_examples(run: Run, place: Path) -> None:
    assert "0 failed, 0 warned" in run("lexicon", "check", str(place / "quay")).stdout


def test_check_without_examples_warns_once(run: Run, place: Path) -> None:
    (place / "quay/examples.csv").unlink()
    done = run("lexicon", "check", "quay")
    assert done.exit_code == 0
    assert "0 failed, 1 warned" in done.stdout


def test_check_of_a_lexicon_that_cannot_be_read_is_exit_2_and_the_rest_is_checked(run: Run, place: Path) -> None:
    (place / "broken").mkdir()
    (place / "broken/entries.csv").write_text("a,b\n", encoding="utf-8")
    (place / "broken/lexicon.toml").write_text((place / "quay/lexicon.toml").read_text(encoding="utf-8"), encoding="utf-8")
    done = run("lexicon", "check", "broken", "quay")
    assert done.exit_code == 2
    assert "the header differs" in done.stderr
    assert "quay 2: 4 entries" in done.stdout


def test_check_of_our_own_topics_passes(run: Run) -> None:
    done = run("lexicon", "check", "-q")
    assert done.exit_code == 0, done.stdout
    assert done.stdout.count(" entries\n") == len(topics())


def test_no_path_of_this_machine_is_printed(run: Run) -> None:
    for words in (("ls",), ("show", "martyr"), ("check", "-q")):
        assert str(folder()) not in run("lexicon", *words).stdout


def test_a_codebook_goes_to_standard_output_as_a_page(run: Run) -> None:
    done = run("codebook", "quay", "-o", "-")
    assert (done.exit_code, done.stdout[:15].lower()) == (0, "<!doctype html>")


def test_examples_that_do_not_keep_the_form_are_named(run: Run, place: Path) -> None:
    (place / "quay/examples.csv").write_text("id,expect,sentence\nquay/regime.n,maybe,The regime.\n", encoding="utf-8")
    for words in (("lexicon", "check", "quay"), ("lexicon", "show", "regime", "-l", "quay"), ("codebook", "quay")):
        done = run(*words)
        assert (done.exit_code, done.stderr) == (2, "framing: quay/examples.csv:2: expect is 'maybe'; write hit or miss\n")


def test_check_counts_an_entry_under_each_of_its_categories(run: Run, place: Path) -> None:
    with (place / "quay/entries.csv").open("a", encoding="utf-8") as file:
        file.write("quay/foe.n,foe,praise|legitimacy,2,port,crew,other,A reason.,S,,any,,\n")
    counts = [" ".join(line.split()) for line in run("lexicon", "check", "quay").stdout.splitlines()]
    assert "Legitimacy 2: crew 1, port 1" in counts
    assert any(line.endswith("1: port 1") and "raise" in line for line in counts)


def test_settings_reach_the_commands_of_lexicons(run: Run, place: Path) -> None:
    (place / "framing.toml").write_text(
        'lexicon = "quay"\nnames = "Agency,Radio"\nencoding = "utf-8,cp1252"\nquiet = true\n', encoding="utf-8"
    )
    assert run("lexicon", "show", "regime").stdout == run("lexicon", "show", "regime", "-l", "quay").stdout
    assert "warn  " not in run("lexicon", "check", "quay").stdout
    assert run("codebook", "-f", "md").stdout.startswith("# Codebook: core")
    (place / "mine.txt").write_text("riot\n:)\n", encoding="utf-8")
    done = run("lexicon", "import", "mine.txt", "-o", "own")
    assert (done.exit_code, done.stderr) == (1, "")
