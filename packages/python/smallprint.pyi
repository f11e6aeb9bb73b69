"""Reads privacy policies: a risk from 0 to 100, the clauses behind it with their quotes, and what is left unsaid."""

from typing import Any, Literal

Profile = Literal["default", "strict", "children", "advertising"]

def analyze(
    text: str, *, title: str | None = None, url: str | None = None, profile: Profile = "default"
) -> dict[str, Any]:
    """The report of one text. Places are UTF-16 code units of the text, as in the JSON."""

def analyze_json(text: str, *, title: str | None = None, url: str | None = None, profile: Profile = "default") -> str:
    """The report of one text, as the JSON that the command line writes. Other threads of Python run meanwhile."""

def compare(old: str, newer: str, *, profile: Profile = "default") -> dict[str, Any]:
    """What changed between two versions of a policy. Places are those of the text that says it."""
