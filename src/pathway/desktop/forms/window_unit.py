# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, KeyButton, MessageLine)

class Ui_UnitForm(object):
    def setupUi(self, UnitForm):
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.rows = QVBoxLayout(UnitForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(UnitForm)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.unit_label)

        self.rows_space_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_1)

        self.unit = QLineEdit(UnitForm)
        self.unit.setObjectName(u"unit")
        self.unit.setMaximumSize(QSize(400, 16777215))

        self.rows.addWidget(self.unit)

        self.rows_space_3 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_3)

        self.unit_said = MessageLine(UnitForm)
        self.unit_said.setObjectName(u"unit_said")

        self.rows.addWidget(self.unit_said)

        self.municipality_label = QLabel(UnitForm)
        self.municipality_label.setObjectName(u"municipality_label")
        self.municipality_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.municipality_label)

        self.rows_space_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.municipality = CodeCombo(UnitForm)
        self.municipality.setObjectName(u"municipality")
        self.municipality.setMaximumSize(QSize(400, 16777215))

        self.rows.addWidget(self.municipality)

        self.rows_space_8 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.municipality_said = MessageLine(UnitForm)
        self.municipality_said.setObjectName(u"municipality_said")

        self.rows.addWidget(self.municipality_said)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(0)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.save_unit = KeyButton(UnitForm)
        self.save_unit.setObjectName(u"save_unit")

        self.acts.addWidget(self.save_unit)

        self.acts_space_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_space_1)


        self.rows.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.unit_label.setBuddy(self.unit)
        self.municipality_label.setBuddy(self.municipality)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm):
        self.unit_label.setText(QCoreApplication.translate("UnitForm", u"What the unit is called", None))
        self.municipality_label.setText(QCoreApplication.translate("UnitForm", u"Municipality", None))
        self.save_unit.setText(QCoreApplication.translate("UnitForm", u"Save", None))
        pass
    # retranslateUi

