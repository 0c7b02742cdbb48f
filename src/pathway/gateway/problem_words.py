"""What is wrong with a register, in words for the one who must mend the file: Danish and English.

The words name what to do. They come with line and column around them, so they tell neither.
"""

from collections.abc import Mapping

from pathway.codes.ladder import Words
from pathway.gateway.problem import Problem

PROBLEMS: Mapping[str, Words] = {
    "no_header": Words(
        "Den første linje skal være kolonnernes navne. Ingen af dem er kendt.",
        "The first line must be the names of the columns. None of them is known.",
    ),
    "unknown_column": Words(
        "Kolonnen er ikke kendt. Ret navnet, eller tag den ud.",
        "The column is not known. Mend its name, or take it out.",
    ),
    "column_twice": Words("Kolonnen står to gange.", "The column stands twice."),
    "column_missing": Words("Kolonnen mangler og skal være der.", "The column is missing and must be there."),
    "no_rows": Words("Der er ingen rækker under overskriften.", "There are no rows below the header."),
    "uneven": Words(
        "Rækken har et andet antal felter end overskriften. Mangler der et skilletegn, eller er der ét for meget?",
        "The row has another number of fields than the header. Is a separator missing, or is there one too many?",
    ),
    "quote": Words(
        "Et anførselstegn står midt i et felt. Skriv to i stedet for ét.",
        "A quotation mark stands inside a field. Write two instead of one.",
    ),
    "quote_open": Words(
        "Et anførselstegn lukkes ikke. Resten af filen er ikke læst.",
        "A quotation mark is never closed. The rest of the file was not read.",
    ),
    "field_too_long": Words(
        "Et felt er meget længere end noget, der hører til her. Mangler der et anførselstegn?",
        "A field is far longer than anything that belongs here. Is a quotation mark missing?",
    ),
    "missing": Words("Feltet skal være udfyldt.", "The field must be filled in."),
    "too_long": Words("Feltet er længere end 200 tegn.", "The field is longer than 200 characters."),
    "unseen_sign": Words(
        "Feltet indeholder et usynligt tegn. Skriv det igen.", "The field holds an invisible character. Type it again."
    ),
    "date": Words("Ikke en dato. Skriv åååå-mm-dd eller dd-mm-åååå.", "Not a date. Write yyyy-mm-dd or dd-mm-yyyy."),
    "date_early": Words("Datoen ligger før år 1900.", "The date is before the year 1900."),
    "code": Words("Koden findes ikke i listen.", "The list has no such code."),
    "rung_of_stays": Words(
        "Et ophold på § 110 er ikke en placering. Indlæs det som ophold.",
        "A stay under § 110 is no placement. Import it as a stay.",
    ),
    "municipality": Words(
        "Ikke en kommunekode. Skriv tre eller fire cifre.", "Not a municipality code. Write three or four digits."
    ),
    "sex": Words("Skriv M eller F, eller lad feltet stå tomt.", "Write M or F, or leave the field empty."),
    "number": Words(
        "Ikke et CPR-nummer og ikke et erstatningsnummer.", "Neither a CPR number nor a replacement number."
    ),
    "number_short": Words(
        "CPR-nummeret har ni cifre. Et regneark har måske fjernet et nul forrest.",
        "The CPR number has nine digits. A spreadsheet may have taken a zero off its front.",
    ),
    "hours": Words(
        "Ikke timer om ugen. Skriv et tal over 0 og højst 168.",
        "Not hours a week. Write a number above 0, at most 168.",
    ),
    "in_future": Words("Datoen ligger ude i fremtiden.", "The date lies in the future."),
    "born_later": Words("Borgeren er født, efter at det begyndte.", "The citizen was born after it began."),
    "before_beginning": Words("Slutter, før det begynder.", "Ends before it begins."),
    "manner_missing": Words(
        "Når opholdet eller placeringen er slut, skal måden være udfyldt.",
        "When the stay or placement has ended, its manner must be filled in.",
    ),
    "ending_without_day": Words(
        "Måde eller bestemmelsessted er udfyldt, men ikke dagen, det sluttede.",
        "Manner or destination is filled in, but not the day it ended.",
    ),
    "contradicts": Words(
        "Samme ophold eller placering står allerede i filen med et andet indhold.",
        "The same stay or placement stands in the file already, and says something else.",
    ),
    "overlap": Words(
        "Begynder, før borgerens forrige ophold er slut.", "Begins before the citizen's previous stay has ended."
    ),
    "two_birth_dates": Words(
        "Borgeren har en anden fødselsdato længere oppe i filen.",
        "The citizen has another birth date further up in the file.",
    ),
    "two_numbers": Words(
        "Borgeren har et andet CPR-nummer længere oppe i filen.",
        "The citizen has another CPR number further up in the file.",
    ),
    "number_of_another": Words(
        "CPR-nummeret står ved en anden borger i filen.", "The CPR number stands with another citizen in the file."
    ),
    "number_of_another_here": Words(
        "CPR-nummeret hører til en anden borger i Pathway end den, registernummeret peger på.",
        "The CPR number belongs to another citizen in Pathway than the register's number points to.",
    ),
    "number_differs_here": Words(
        "Borgeren har et andet CPR-nummer i Pathway. Se efter, hvilket der er rigtigt.",
        "The citizen has another CPR number in Pathway. See which one is right.",
    ),
    "birth_date_differs_here": Words(
        "Borgeren har en anden fødselsdato i Pathway. Se efter, hvilken der er rigtig.",
        "The citizen has another birth date in Pathway. See which one is right.",
    ),
    "two_for_one_here": Words(
        "To af filens borgere er den samme borger i Pathway.", "Two citizens of the file are one citizen in Pathway."
    ),
    "overlap_here": Words(
        "Borgeren har i Pathway et ophold, der dækker de samme nætter.",
        "In Pathway the citizen has a stay that covers the same nights.",
    ),
    "changed": Words(
        "Afslutningen er registreret anderledes i Pathway og bliver ikke ændret.",
        "The ending is recorded in another way in Pathway and will not be changed.",
    ),
}
"""Why a row asks for nothing."""

WARNINGS: Mapping[str, Words] = {
    "modulus_11": Words(
        "CPR-nummeret består ikke modulus 11. Det kan være rigtigt; se det efter.",
        "The CPR number fails modulus 11. It may be right; look again.",
    ),
    "not_born": Words("Efter CPR-nummeret var borgeren ikke født.", "By the CPR number the citizen was not born yet."),
    "under_18": Words("Efter CPR-nummeret var borgeren under 18.", "By the CPR number the citizen was under 18."),
    "over_110": Words("Efter CPR-nummeret var borgeren over 110.", "By the CPR number the citizen was over 110."),
    "birth_date_not_in_number": Words(
        "Fødselsdatoen er ikke den, CPR-nummeret siger.", "The birth date is not the one the CPR number tells."
    ),
    "told_differently": Words(
        "Står anderledes ved borgerens tidligere rækker. Det nyeste gælder.",
        "Stands otherwise in the citizen's earlier rows. The newest holds.",
    ),
    "repeated": Words("Rækken står der allerede.", "The row stands there already."),
    "kept_here": Words(
        "Står anderledes i Pathway og bliver ikke ændret.", "Stands otherwise in Pathway and will not be changed."
    ),
    "moved": Words("Følger filen fra nu af.", "Follows the file from now on."),
    "ended_here": Words(
        "Er afsluttet i Pathway, men står åbent i filen.", "Has ended in Pathway, but is open in the file."
    ),
}
"""What is worth a look and keeps no row out."""


def words(problem: Problem, language: str = "da") -> str:
    """Return a problem in one line, with where it is: ``"da"`` or ``"en"``.

    >>> words(Problem(12, "manner", "code", "gik"))
    'Linje 12, manner: Koden findes ikke i listen. (gik)'
    >>> words(Problem(9, "", "contradicts", see=4), "en")
    'Line 9: The same stay or placement stands in the file already, and says something else. See line 4.'
    """
    english = language == "en"
    where = f"{'Line' if english else 'Linje'} {problem.line}"
    where += f", {problem.column}" if problem.column else ""
    return f"{where}: {reason(problem, language)}"


def reason(problem: Problem, language: str = "da") -> str:
    """Return what is wrong without where it is, for a list that has line and column in places of their own.

    >>> reason(Problem(12, "manner", "code", "gik"))
    'Koden findes ikke i listen. (gik)'
    """
    told = PROBLEMS.get(problem.code) or WARNINGS[problem.code]
    shown = f" ({problem.shown})" if problem.shown else ""
    see = f" {'See line' if language == 'en' else 'Se linje'} {problem.see}." if problem.see else ""
    return f"{told.label(language)}{shown}{see}"
