# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'municipality.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine)

class Ui_MunicipalityForm(object):
    def setupUi(self, MunicipalityForm):
        if not MunicipalityForm.objectName():
            MunicipalityForm.setObjectName(u"MunicipalityForm")
        self.grid = QGridLayout(MunicipalityForm)
        self.grid.setSpacing(0)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(4, 2, 4, 2)
        self.municipality_column = QVBoxLayout()
        self.municipality_column.setSpacing(3)
        self.municipality_column.setObjectName(u"municipality_column")
        self.municipality_column.setContentsMargins(0, 0, 0, 0)
        self.municipality_head = QHBoxLayout()
        self.municipality_head.setSpacing(8)
        self.municipality_head.setObjectName(u"municipality_head")
        self.municipality_head.setContentsMargins(0, 0, 0, 0)
        self.municipality_label = QLabel(MunicipalityForm)
        self.municipality_label.setObjectName(u"municipality_label")
        self.municipality_label.setProperty(u"role", u"heading")

        self.municipality_head.addWidget(self.municipality_label)

        self.municipality_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.municipality_head.addItem(self.municipality_space)


        self.municipality_column.addLayout(self.municipality_head)

        self.municipality = CodeCombo(MunicipalityForm)
        self.municipality.setObjectName(u"municipality")

        self.municipality_column.addWidget(self.municipality)

        self.municipality_said = MessageLine(MunicipalityForm)
        self.municipality_said.setObjectName(u"municipality_said")

        self.municipality_column.addWidget(self.municipality_said)


        self.grid.addLayout(self.municipality_column, 0, 0, 1, 1)

        self.valid_from_column = QVBoxLayout()
        self.valid_from_column.setSpacing(3)
        self.valid_from_column.setObjectName(u"valid_from_column")
        self.valid_from_column.setContentsMargins(0, 0, 0, 0)
        self.valid_from_head = QHBoxLayout()
        self.valid_from_head.setSpacing(8)
        self.valid_from_head.setObjectName(u"valid_from_head")
        self.valid_from_head.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(MunicipalityForm)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"heading")

        self.valid_from_head.addWidget(self.valid_from_label)

        self.valid_from_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.valid_from_head.addItem(self.valid_from_space)


        self.valid_from_column.addLayout(self.valid_from_head)

        self.valid_from = DateField(MunicipalityForm)
        self.valid_from.setObjectName(u"valid_from")

        self.valid_from_column.addWidget(self.valid_from)

        self.valid_from_said = MessageLine(MunicipalityForm)
        self.valid_from_said.setObjectName(u"valid_from_said")

        self.valid_from_column.addWidget(self.valid_from_said)


        self.grid.addLayout(self.valid_from_column, 0, 1, 1, 1)

        self.basis_column = QVBoxLayout()
        self.basis_column.setSpacing(3)
        self.basis_column.setObjectName(u"basis_column")
        self.basis_column.setContentsMargins(0, 0, 0, 0)
        self.basis_head = QHBoxLayout()
        self.basis_head.setSpacing(8)
        self.basis_head.setObjectName(u"basis_head")
        self.basis_head.setContentsMargins(0, 0, 0, 0)
        self.basis_label = QLabel(MunicipalityForm)
        self.basis_label.setObjectName(u"basis_label")
        self.basis_label.setProperty(u"role", u"heading")

        self.basis_head.addWidget(self.basis_label)

        self.basis_hint = QLabel(MunicipalityForm)
        self.basis_hint.setObjectName(u"basis_hint")
        self.basis_hint.setProperty(u"role", u"caption")

        self.basis_head.addWidget(self.basis_hint)

        self.basis_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.basis_head.addItem(self.basis_space)


        self.basis_column.addLayout(self.basis_head)

        self.basis = QLineEdit(MunicipalityForm)
        self.basis.setObjectName(u"basis")

        self.basis_column.addWidget(self.basis)

        self.basis_said = MessageLine(MunicipalityForm)
        self.basis_said.setObjectName(u"basis_said")

        self.basis_column.addWidget(self.basis_said)


        self.grid.addLayout(self.basis_column, 1, 0, 1, 1)

        self.disputed_column = QVBoxLayout()
        self.disputed_column.setSpacing(3)
        self.disputed_column.setObjectName(u"disputed_column")
        self.disputed_column.setContentsMargins(0, 0, 0, 0)
        self.disputed_label = QLabel(MunicipalityForm)
        self.disputed_label.setObjectName(u"disputed_label")
        self.disputed_label.setText(u"")

        self.disputed_column.addWidget(self.disputed_label)

        self.disputed = QCheckBox(MunicipalityForm)
        self.disputed.setObjectName(u"disputed")

        self.disputed_column.addWidget(self.disputed)

        self.disputed_said = MessageLine(MunicipalityForm)
        self.disputed_said.setObjectName(u"disputed_said")

        self.disputed_column.addWidget(self.disputed_said)


        self.grid.addLayout(self.disputed_column, 1, 1, 1, 1)

        self.said = MessageLine(MunicipalityForm)
        self.said.setObjectName(u"said")

        self.grid.addWidget(self.said, 2, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.municipality_label.setBuddy(self.municipality)
        self.valid_from_label.setBuddy(self.valid_from)
        self.basis_label.setBuddy(self.basis)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MunicipalityForm)

        QMetaObject.connectSlotsByName(MunicipalityForm)
    # setupUi

    def retranslateUi(self, MunicipalityForm):
        self.municipality_label.setText(QCoreApplication.translate("MunicipalityForm", u"Municipality", None))
#if QT_CONFIG(accessibility)
        self.municipality.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Municipality", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_label.setText(QCoreApplication.translate("MunicipalityForm", u"From and with", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"From and with", None))
#endif // QT_CONFIG(accessibility)
        self.basis_label.setText(QCoreApplication.translate("MunicipalityForm", u"Basis", None))
        self.basis_hint.setText(QCoreApplication.translate("MunicipalityForm", u"for instance RSL \u00a7 9 c", None))
#if QT_CONFIG(accessibility)
        self.basis.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Basis", None))
#endif // QT_CONFIG(accessibility)
        self.disputed.setText(QCoreApplication.translate("MunicipalityForm", u"The municipalities disagree", None))
        pass
    # retranslateUi

