"""The parts that pages are built of. Each reads the look when it paints, shows its key, and has a name aloud."""

from pathway.desktop.parts.bars import MonthBars
from pathway.desktop.parts.bars_layout import Month
from pathway.desktop.parts.buttons import KeyButton
from pathway.desktop.parts.choices import Choice, Choices
from pathway.desktop.parts.code_combo import CodeCombo
from pathway.desktop.parts.date_field import DateField, DateTimeField, TimeField
from pathway.desktop.parts.dialog import CalmDialog, NumberedColumn
from pathway.desktop.parts.dock import DockPanel
from pathway.desktop.parts.field_row import FieldRow, MessageLine, Sign
from pathway.desktop.parts.heads import BottomBar, Facts, PageHead
from pathway.desktop.parts.keys import bind, letters
from pathway.desktop.parts.notice import EmptyState, Notice, Progress
from pathway.desktop.parts.row import Act, Cell, Column, Row, group
from pathway.desktop.parts.row_delegate import RowDelegate
from pathway.desktop.parts.row_list import RowList
from pathway.desktop.parts.row_model import ListModel
from pathway.desktop.parts.scrim import Scrim
from pathway.desktop.parts.search import SearchField
from pathway.desktop.parts.segment import Segment, Toggle
from pathway.desktop.parts.sidebar import SideBar, SideEntry
from pathway.desktop.parts.states import RungChip, SavedState, StateLabel
from pathway.desktop.parts.tabs import TabStrip
from pathway.desktop.parts.text_area import TextArea
from pathway.desktop.parts.typed_words import show_date, show_moment, show_time
from pathway.desktop.parts.words import Line, Link, Words

__all__ = [
    "Act",
    "BottomBar",
    "CalmDialog",
    "Cell",
    "Choice",
    "Choices",
    "CodeCombo",
    "Column",
    "DateField",
    "DateTimeField",
    "DockPanel",
    "EmptyState",
    "Facts",
    "FieldRow",
    "KeyButton",
    "Line",
    "Link",
    "ListModel",
    "MessageLine",
    "Month",
    "MonthBars",
    "Notice",
    "NumberedColumn",
    "PageHead",
    "Progress",
    "Row",
    "RowDelegate",
    "RowList",
    "RungChip",
    "SavedState",
    "Scrim",
    "SearchField",
    "Segment",
    "SideBar",
    "SideEntry",
    "Sign",
    "StateLabel",
    "TabStrip",
    "TextArea",
    "TimeField",
    "Toggle",
    "Words",
    "bind",
    "group",
    "letters",
    "show_date",
    "show_moment",
    "show_time",
]
