"""The words of what the surroundings refuse: a full disk, a damaged file, a store that somebody else has open."""

from collections.abc import Mapping

from pathway.desktop.marked import QT_TRANSLATE_NOOP

OUTSIDE: Mapping[str, str] = {
    "backup.folder": QT_TRANSLATE_NOOP(
        "Outside", "The backup could not be made: {reason}. Look whether the folder can be written to, and try again."
    ),
    "backup.not_whole": QT_TRANSLATE_NOOP(
        "Outside", "The copy was made but is not in order ({what}), so it was not kept. Try again."
    ),
    "backup.stopped": QT_TRANSLATE_NOOP("Outside", "The copy was stopped before it was whole, and was not kept."),
    "gateway.empty": QT_TRANSLATE_NOOP("Outside", "The file is empty."),
    "gateway.not_a_file": QT_TRANSLATE_NOOP("Outside", "This is not a file."),
    "gateway.not_text": QT_TRANSLATE_NOOP(
        "Outside", "The file is not text in rows and columns. Save it as CSV (UTF-8) and try again."
    ),
    "gateway.too_large": QT_TRANSLATE_NOOP(
        "Outside", "The file is larger than {largest_mb} MB. Divide it and try again."
    ),
    "gateway.unreadable": QT_TRANSLATE_NOOP("Outside", "The file cannot be read: {reason}."),
    "gateway.workbook": QT_TRANSLATE_NOOP(
        "Outside", "This is a workbook. Save the sheet as CSV (UTF-8) and try again."
    ),
    "keys.damaged": QT_TRANSLATE_NOOP("Outside", "The key file of the store is damaged."),
    "keys.missing": QT_TRANSLATE_NOOP("Outside", "The key file of the store is missing."),
    "keys.newer_format": QT_TRANSLATE_NOOP(
        "Outside", "The store was made by a newer Pathway. Update Pathway on this computer."
    ),
    "keys.no_keyring": QT_TRANSLATE_NOOP(
        "Outside", "This computer has no keyring that Pathway can use, so it cannot remember you."
    ),
    "keys.no_memory": QT_TRANSLATE_NOOP(
        "Outside", "The computer is short of memory: {memory_mib} MB are needed. Close other programs and try again."
    ),
    "keys.not_remembered": QT_TRANSLATE_NOOP(
        "Outside", "This computer does not remember you any longer. Write your passphrase."
    ),
    "keys.other_store": QT_TRANSLATE_NOOP("Outside", "The key belongs to another store."),
    "keys.unreadable": QT_TRANSLATE_NOOP(
        "Outside", "The key file of the store cannot be read. Look whether the drive is there and may be read."
    ),
    "keys.wait": QT_TRANSLATE_NOOP("Outside", "Too many wrong tries. Wait {seconds} seconds."),
    "keys.wrong_code": QT_TRANSLATE_NOOP(
        "Outside", "This code does not open the store. Perhaps it is another store's, or an older one."
    ),
    "keys.wrong_passphrase": QT_TRANSLATE_NOOP("Outside", "The passphrase does not fit. Try again."),
    "papers.no_printer": QT_TRANSLATE_NOOP("Outside", "The printer did not answer. Nothing was printed."),
    "papers.not_written": QT_TRANSLATE_NOOP(
        "Outside", "The file could not be written: {reason}. Choose another folder and try again."
    ),
    "store.busy": QT_TRANSLATE_NOOP("Outside", "The store is busy in another program. Try again in a moment."),
    "store.cannot_open": QT_TRANSLATE_NOOP(
        "Outside", "The store's file cannot be opened. Look whether the drive is there and may be written to."
    ),
    "store.damaged": QT_TRANSLATE_NOOP("Outside", "The store's file is damaged. Open the latest backup."),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "Outside", "The disk is full. Make room and try again; what was saved is safe."
    ),
    "store.exists": QT_TRANSLATE_NOOP("Outside", "A store lies there already. Open it, or choose another place."),
    "store.io": QT_TRANSLATE_NOOP(
        "Outside", "The disk does not answer as it should. What was saved is safe. Look whether the drive is there."
    ),
    "store.missing": QT_TRANSLATE_NOOP(
        "Outside", "There is no store in this folder, or its file is gone. Choose another store, or open a backup."
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "Outside", "The store was brought up to date by a newer Pathway. Update Pathway on this computer."
    ),
    "store.no_store": QT_TRANSLATE_NOOP("Outside", "The file is not a store of Pathway's."),
    "store.not_lockable": QT_TRANSLATE_NOOP(
        "Outside", "The drive cannot lock files, so two programs might write at once. Move the store to another drive."
    ),
    "store.not_written": QT_TRANSLATE_NOOP(
        "Outside", "The store could not be written to. Look whether the drive is there, and try again."
    ),
    "store.occupied": QT_TRANSLATE_NOOP(
        "Outside", "{who} has the store open on {machine} since {since}. Only one program can have it open."
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "Outside", "The folder may not be written to. Ask for the right to write in it, or move the store."
    ),
}
"""What happened, and what to do, by the error's code. Values in braces are the error's."""
