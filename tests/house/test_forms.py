"""The committed forms are what their drawings make, so nobody edits a form and nobody forgets to make it."""

import shutil
from pathlib import Path

import forms

DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>MoveOutDialog</class>
 <widget class="QDialog" name="MoveOutDialog">
  <layout class="QVBoxLayout" name="rows">
   <item><widget class="QLabel" name="on_label">
    <property name="text"><string>Last day</string></property>
   </widget></item>
  </layout>
 </widget>
</ui>
"""


def draw(folder: Path) -> Path:
    drawing = folder / "ui" / "stays" / "move_out.ui"
    drawing.parent.mkdir(parents=True)
    drawing.write_text(DRAWING, encoding="utf-8")
    return folder / "ui"


def test_every_form_is_as_its_drawing_makes_it() -> None:
    assert forms.stale(forms.DRAWINGS, forms.FORMS) == [], "run `make forms`"


def test_a_drawing_becomes_a_form_named_by_its_room(tmp_path: Path) -> None:
    forms.make(draw(tmp_path), tmp_path / "forms")
    made = (tmp_path / "forms" / "stays_move_out.py").read_text("utf-8")
    assert "class Ui_MoveOutDialog" in made
    assert str(tmp_path) not in made


def test_a_changed_a_missing_and_a_left_over_form_are_stale(tmp_path: Path) -> None:
    drawings, made = draw(tmp_path), tmp_path / "forms"
    assert forms.stale(drawings, made) == ["__init__.py", "stays_move_out.py"]
    forms.make(drawings, made)
    assert forms.stale(drawings, made) == []
    with (made / "stays_move_out.py").open("a", encoding="utf-8") as form:
        form.write("# by hand\n")
    (made / "stays_gone.py").touch()
    assert forms.stale(drawings, made) == ["stays_gone.py", "stays_move_out.py"]
    shutil.rmtree(drawings)
    forms.make(drawings, made)
    assert [path.name for path in made.iterdir()] == ["__init__.py"]
