# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_unit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (CodeCombo, KeyButton, Link, MessageLine)
from pathway.desktop.unlock.house_rows import HouseRows

class Ui_FirstUnitForm(object):
    def setupUi(self, FirstUnitForm):
        if not FirstUnitForm.objectName():
            FirstUnitForm.setObjectName(u"FirstUnitForm")
        self.rows = QVBoxLayout(FirstUnitForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.step = QLabel(FirstUnitForm)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"caption")

        self.rows.addWidget(self.step)

        self.title = QLabel(FirstUnitForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.rows.addWidget(self.title)

        self.rows_space_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_2)

        self.intro = QLabel(FirstUnitForm)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setMaximumSize(QSize(536, 16777215))

        self.rows.addWidget(self.intro)

        self.rows_space_4 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_4)

        self.unit_label = QLabel(FirstUnitForm)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.unit_label)

        self.rows_space_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.unit = QLineEdit(FirstUnitForm)
        self.unit.setObjectName(u"unit")

        self.rows.addWidget(self.unit)

        self.rows_space_8 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.unit_said = MessageLine(FirstUnitForm)
        self.unit_said.setObjectName(u"unit_said")

        self.rows.addWidget(self.unit_said)

        self.municipality_label = QLabel(FirstUnitForm)
        self.municipality_label.setObjectName(u"municipality_label")
        self.municipality_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.municipality_label)

        self.rows_space_11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_11)

        self.municipality = CodeCombo(FirstUnitForm)
        self.municipality.setObjectName(u"municipality")

        self.rows.addWidget(self.municipality)

        self.rows_space_13 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_13)

        self.municipality_said = MessageLine(FirstUnitForm)
        self.municipality_said.setObjectName(u"municipality_said")

        self.rows.addWidget(self.municipality_said)

        self.rooms_head = QHBoxLayout()
        self.rooms_head.setSpacing(8)
        self.rooms_head.setObjectName(u"rooms_head")
        self.rooms_head.setContentsMargins(0, 0, 0, 0)
        self.rooms_label = QLabel(FirstUnitForm)
        self.rooms_label.setObjectName(u"rooms_label")
        self.rooms_label.setProperty(u"role", u"heading")

        self.rooms_head.addWidget(self.rooms_label)

        self.rooms_hint = QLabel(FirstUnitForm)
        self.rooms_hint.setObjectName(u"rooms_hint")
        self.rooms_hint.setProperty(u"role", u"caption")

        self.rooms_head.addWidget(self.rooms_hint)

        self.rooms_head_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rooms_head.addItem(self.rooms_head_space_2)


        self.rows.addLayout(self.rooms_head)

        self.rows_space_16 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_16)

        self.rooms = HouseRows(FirstUnitForm)
        self.rooms.setObjectName(u"rooms")

        self.rows.addWidget(self.rooms)

        self.rows_space_18 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_18)

        self.rooms_said = MessageLine(FirstUnitForm)
        self.rooms_said.setObjectName(u"rooms_said")

        self.rows.addWidget(self.rooms_said)

        self.folder_label = QLabel(FirstUnitForm)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.folder_label)

        self.rows_space_21 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_21)

        self.folder = QWidget(FirstUnitForm)
        self.folder.setObjectName(u"folder")
        self.folder_row = QHBoxLayout(self.folder)
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder_path = QLineEdit(self.folder)
        self.folder_path.setObjectName(u"folder_path")
        self.folder_path.setProperty(u"readOnly", True)

        self.folder_row.addWidget(self.folder_path)

        self.choose_folder = KeyButton(self.folder)
        self.choose_folder.setObjectName(u"choose_folder")

        self.folder_row.addWidget(self.choose_folder)


        self.rows.addWidget(self.folder)

        self.rows_space_23 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_23)

        self.folder_said = MessageLine(FirstUnitForm)
        self.folder_said.setObjectName(u"folder_said")

        self.rows.addWidget(self.folder_said)

        self.rows_space_25 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_25)

        self.foot_line = QFrame(FirstUnitForm)
        self.foot_line.setObjectName(u"foot_line")
        self.foot_line.setProperty(u"role", u"line")
        self.foot_line.setMinimumSize(QSize(0, 1))
        self.foot_line.setMaximumSize(QSize(16777215, 1))

        self.rows.addWidget(self.foot_line)

        self.rows_space_27 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_27)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(24)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.open_existing = Link(FirstUnitForm)
        self.open_existing.setObjectName(u"open_existing")

        self.acts.addWidget(self.open_existing)

        self.make_demo = Link(FirstUnitForm)
        self.make_demo.setObjectName(u"make_demo")

        self.acts.addWidget(self.make_demo)

        self.acts_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_space_2)

        self.next = KeyButton(FirstUnitForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"key", u"Ctrl+Enter")
        self.next.setProperty(u"primary", True)

        self.acts.addWidget(self.next)


        self.rows.addLayout(self.acts)

        self.rows_space_29 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rows_space_29)

#if QT_CONFIG(shortcut)
        self.unit_label.setBuddy(self.unit)
        self.municipality_label.setBuddy(self.municipality)
        self.rooms_label.setBuddy(self.rooms)
        self.folder_label.setBuddy(self.folder)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstUnitForm)

        QMetaObject.connectSlotsByName(FirstUnitForm)
    # setupUi

    def retranslateUi(self, FirstUnitForm):
        self.step.setText(QCoreApplication.translate("FirstUnitForm", u"Step 1 of 3", None))
        self.title.setText(QCoreApplication.translate("FirstUnitForm", u"Store and unit", None))
        self.intro.setText(QCoreApplication.translate("FirstUnitForm", u"Everything is kept encrypted in one folder on this computer or on a drive of the unit's.", None))
        self.unit_label.setText(QCoreApplication.translate("FirstUnitForm", u"What the unit is called", None))
        self.municipality_label.setText(QCoreApplication.translate("FirstUnitForm", u"Municipality", None))
        self.rooms_label.setText(QCoreApplication.translate("FirstUnitForm", u"Houses and rooms", None))
        self.rooms_hint.setText(QCoreApplication.translate("FirstUnitForm", u"can be changed later", None))
        self.folder_label.setText(QCoreApplication.translate("FirstUnitForm", u"Where the store lies", None))
#if QT_CONFIG(accessibility)
        self.folder_path.setAccessibleName(QCoreApplication.translate("FirstUnitForm", u"Where the store lies", None))
#endif // QT_CONFIG(accessibility)
        self.choose_folder.setText(QCoreApplication.translate("FirstUnitForm", u"Choose a folder \u2026", None))
        self.open_existing.setText(QCoreApplication.translate("FirstUnitForm", u"Open an existing store \u2026", None))
        self.make_demo.setText(QCoreApplication.translate("FirstUnitForm", u"Make a demo store", None))
        self.next.setText(QCoreApplication.translate("FirstUnitForm", u"Next", None))
        pass
    # retranslateUi

