# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'citizen.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (CodeCombo, DateField, MessageLine)

class Ui_CitizenForm(object):
    def setupUi(self, CitizenForm):
        if not CitizenForm.objectName():
            CitizenForm.setObjectName(u"CitizenForm")
        self.grid = QGridLayout(CitizenForm)
        self.grid.setSpacing(0)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        self.grid.setContentsMargins(4, 2, 4, 2)
        self.number_kind_column = QVBoxLayout()
        self.number_kind_column.setSpacing(3)
        self.number_kind_column.setObjectName(u"number_kind_column")
        self.number_kind_column.setContentsMargins(0, 0, 0, 0)
        self.number_kind_head = QHBoxLayout()
        self.number_kind_head.setSpacing(8)
        self.number_kind_head.setObjectName(u"number_kind_head")
        self.number_kind_head.setContentsMargins(0, 0, 0, 0)
        self.number_kind_label = QLabel(CitizenForm)
        self.number_kind_label.setObjectName(u"number_kind_label")
        self.number_kind_label.setProperty(u"role", u"heading")

        self.number_kind_head.addWidget(self.number_kind_label)

        self.number_kind_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_kind_head.addItem(self.number_kind_space)


        self.number_kind_column.addLayout(self.number_kind_head)

        self.number_kind = CodeCombo(CitizenForm)
        self.number_kind.setObjectName(u"number_kind")

        self.number_kind_column.addWidget(self.number_kind)


        self.grid.addLayout(self.number_kind_column, 0, 0, 1, 1)

        self.number_column = QVBoxLayout()
        self.number_column.setSpacing(3)
        self.number_column.setObjectName(u"number_column")
        self.number_column.setContentsMargins(0, 0, 0, 0)
        self.number_head = QHBoxLayout()
        self.number_head.setSpacing(8)
        self.number_head.setObjectName(u"number_head")
        self.number_head.setContentsMargins(0, 0, 0, 0)
        self.number_label = QLabel(CitizenForm)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"heading")

        self.number_head.addWidget(self.number_label)

        self.number_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.number_head.addItem(self.number_space)


        self.number_column.addLayout(self.number_head)

        self.number = QLineEdit(CitizenForm)
        self.number.setObjectName(u"number")

        self.number_column.addWidget(self.number)


        self.grid.addLayout(self.number_column, 0, 1, 1, 1)

        self.birth_date_column = QVBoxLayout()
        self.birth_date_column.setSpacing(3)
        self.birth_date_column.setObjectName(u"birth_date_column")
        self.birth_date_column.setContentsMargins(0, 0, 0, 0)
        self.birth_date_head = QHBoxLayout()
        self.birth_date_head.setSpacing(8)
        self.birth_date_head.setObjectName(u"birth_date_head")
        self.birth_date_head.setContentsMargins(0, 0, 0, 0)
        self.birth_date_label = QLabel(CitizenForm)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"heading")

        self.birth_date_head.addWidget(self.birth_date_label)

        self.birth_date_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.birth_date_head.addItem(self.birth_date_space)


        self.birth_date_column.addLayout(self.birth_date_head)

        self.birth_date = DateField(CitizenForm)
        self.birth_date.setObjectName(u"birth_date")

        self.birth_date_column.addWidget(self.birth_date)


        self.grid.addLayout(self.birth_date_column, 0, 2, 1, 1)

        self.number_kind_said = MessageLine(CitizenForm)
        self.number_kind_said.setObjectName(u"number_kind_said")

        self.grid.addWidget(self.number_kind_said, 1, 0, 1, 1)

        self.number_said = MessageLine(CitizenForm)
        self.number_said.setObjectName(u"number_said")

        self.grid.addWidget(self.number_said, 1, 1, 1, 2)

        self.given_names_column = QVBoxLayout()
        self.given_names_column.setSpacing(3)
        self.given_names_column.setObjectName(u"given_names_column")
        self.given_names_column.setContentsMargins(0, 0, 0, 0)
        self.given_names_head = QHBoxLayout()
        self.given_names_head.setSpacing(8)
        self.given_names_head.setObjectName(u"given_names_head")
        self.given_names_head.setContentsMargins(0, 0, 0, 0)
        self.given_names_label = QLabel(CitizenForm)
        self.given_names_label.setObjectName(u"given_names_label")
        self.given_names_label.setProperty(u"role", u"heading")

        self.given_names_head.addWidget(self.given_names_label)

        self.given_names_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.given_names_head.addItem(self.given_names_space)


        self.given_names_column.addLayout(self.given_names_head)

        self.given_names = QLineEdit(CitizenForm)
        self.given_names.setObjectName(u"given_names")

        self.given_names_column.addWidget(self.given_names)

        self.given_names_said = MessageLine(CitizenForm)
        self.given_names_said.setObjectName(u"given_names_said")

        self.given_names_column.addWidget(self.given_names_said)


        self.grid.addLayout(self.given_names_column, 2, 0, 1, 1)

        self.family_name_column = QVBoxLayout()
        self.family_name_column.setSpacing(3)
        self.family_name_column.setObjectName(u"family_name_column")
        self.family_name_column.setContentsMargins(0, 0, 0, 0)
        self.family_name_head = QHBoxLayout()
        self.family_name_head.setSpacing(8)
        self.family_name_head.setObjectName(u"family_name_head")
        self.family_name_head.setContentsMargins(0, 0, 0, 0)
        self.family_name_label = QLabel(CitizenForm)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"role", u"heading")

        self.family_name_head.addWidget(self.family_name_label)

        self.family_name_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.family_name_head.addItem(self.family_name_space)


        self.family_name_column.addLayout(self.family_name_head)

        self.family_name = QLineEdit(CitizenForm)
        self.family_name.setObjectName(u"family_name")

        self.family_name_column.addWidget(self.family_name)

        self.family_name_said = MessageLine(CitizenForm)
        self.family_name_said.setObjectName(u"family_name_said")

        self.family_name_column.addWidget(self.family_name_said)


        self.grid.addLayout(self.family_name_column, 2, 1, 1, 1)

        self.called_column = QVBoxLayout()
        self.called_column.setSpacing(3)
        self.called_column.setObjectName(u"called_column")
        self.called_column.setContentsMargins(0, 0, 0, 0)
        self.called_head = QHBoxLayout()
        self.called_head.setSpacing(8)
        self.called_head.setObjectName(u"called_head")
        self.called_head.setContentsMargins(0, 0, 0, 0)
        self.called_label = QLabel(CitizenForm)
        self.called_label.setObjectName(u"called_label")
        self.called_label.setProperty(u"role", u"heading")

        self.called_head.addWidget(self.called_label)

        self.called_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.called_head.addItem(self.called_space)


        self.called_column.addLayout(self.called_head)

        self.called = QLineEdit(CitizenForm)
        self.called.setObjectName(u"called")

        self.called_column.addWidget(self.called)

        self.called_said = MessageLine(CitizenForm)
        self.called_said.setObjectName(u"called_said")

        self.called_column.addWidget(self.called_said)


        self.grid.addLayout(self.called_column, 2, 2, 1, 1)

        self.former_name_column = QVBoxLayout()
        self.former_name_column.setSpacing(3)
        self.former_name_column.setObjectName(u"former_name_column")
        self.former_name_column.setContentsMargins(0, 0, 0, 0)
        self.former_name_head = QHBoxLayout()
        self.former_name_head.setSpacing(8)
        self.former_name_head.setObjectName(u"former_name_head")
        self.former_name_head.setContentsMargins(0, 0, 0, 0)
        self.former_name_label = QLabel(CitizenForm)
        self.former_name_label.setObjectName(u"former_name_label")
        self.former_name_label.setProperty(u"role", u"heading")

        self.former_name_head.addWidget(self.former_name_label)

        self.former_name_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.former_name_head.addItem(self.former_name_space)


        self.former_name_column.addLayout(self.former_name_head)

        self.former_name = QLineEdit(CitizenForm)
        self.former_name.setObjectName(u"former_name")

        self.former_name_column.addWidget(self.former_name)

        self.former_name_said = MessageLine(CitizenForm)
        self.former_name_said.setObjectName(u"former_name_said")

        self.former_name_column.addWidget(self.former_name_said)


        self.grid.addLayout(self.former_name_column, 3, 0, 1, 1)

        self.sex_column = QVBoxLayout()
        self.sex_column.setSpacing(3)
        self.sex_column.setObjectName(u"sex_column")
        self.sex_column.setContentsMargins(0, 0, 0, 0)
        self.sex_head = QHBoxLayout()
        self.sex_head.setSpacing(8)
        self.sex_head.setObjectName(u"sex_head")
        self.sex_head.setContentsMargins(0, 0, 0, 0)
        self.sex_label = QLabel(CitizenForm)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setProperty(u"role", u"heading")

        self.sex_head.addWidget(self.sex_label)

        self.sex_hint = QLabel(CitizenForm)
        self.sex_hint.setObjectName(u"sex_hint")
        self.sex_hint.setProperty(u"role", u"caption")

        self.sex_head.addWidget(self.sex_hint)

        self.sex_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sex_head.addItem(self.sex_space)


        self.sex_column.addLayout(self.sex_head)

        self.sex = CodeCombo(CitizenForm)
        self.sex.setObjectName(u"sex")

        self.sex_column.addWidget(self.sex)

        self.sex_said = MessageLine(CitizenForm)
        self.sex_said.setObjectName(u"sex_said")

        self.sex_column.addWidget(self.sex_said)


        self.grid.addLayout(self.sex_column, 3, 1, 1, 1)

        self.phone_column = QVBoxLayout()
        self.phone_column.setSpacing(3)
        self.phone_column.setObjectName(u"phone_column")
        self.phone_column.setContentsMargins(0, 0, 0, 0)
        self.phone_head = QHBoxLayout()
        self.phone_head.setSpacing(8)
        self.phone_head.setObjectName(u"phone_head")
        self.phone_head.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(CitizenForm)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"heading")

        self.phone_head.addWidget(self.phone_label)

        self.phone_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.phone_head.addItem(self.phone_space)


        self.phone_column.addLayout(self.phone_head)

        self.phone = QLineEdit(CitizenForm)
        self.phone.setObjectName(u"phone")

        self.phone_column.addWidget(self.phone)

        self.phone_said = MessageLine(CitizenForm)
        self.phone_said.setObjectName(u"phone_said")

        self.phone_column.addWidget(self.phone_said)


        self.grid.addLayout(self.phone_column, 3, 2, 1, 1)

        self.address_column = QVBoxLayout()
        self.address_column.setSpacing(3)
        self.address_column.setObjectName(u"address_column")
        self.address_column.setContentsMargins(0, 0, 0, 0)
        self.address_head = QHBoxLayout()
        self.address_head.setSpacing(8)
        self.address_head.setObjectName(u"address_head")
        self.address_head.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(CitizenForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"heading")

        self.address_head.addWidget(self.address_label)

        self.address_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.address_head.addItem(self.address_space)


        self.address_column.addLayout(self.address_head)

        self.address = QLineEdit(CitizenForm)
        self.address.setObjectName(u"address")

        self.address_column.addWidget(self.address)

        self.address_said = MessageLine(CitizenForm)
        self.address_said.setObjectName(u"address_said")

        self.address_column.addWidget(self.address_said)


        self.grid.addLayout(self.address_column, 4, 0, 1, 2)

        self.relatives_column = QVBoxLayout()
        self.relatives_column.setSpacing(3)
        self.relatives_column.setObjectName(u"relatives_column")
        self.relatives_column.setContentsMargins(0, 0, 0, 0)
        self.relatives_head = QHBoxLayout()
        self.relatives_head.setSpacing(8)
        self.relatives_head.setObjectName(u"relatives_head")
        self.relatives_head.setContentsMargins(0, 0, 0, 0)
        self.relatives_label = QLabel(CitizenForm)
        self.relatives_label.setObjectName(u"relatives_label")
        self.relatives_label.setProperty(u"role", u"heading")

        self.relatives_head.addWidget(self.relatives_label)

        self.relatives_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.relatives_head.addItem(self.relatives_space)


        self.relatives_column.addLayout(self.relatives_head)

        self.relatives = QLineEdit(CitizenForm)
        self.relatives.setObjectName(u"relatives")

        self.relatives_column.addWidget(self.relatives)

        self.relatives_said = MessageLine(CitizenForm)
        self.relatives_said.setObjectName(u"relatives_said")

        self.relatives_column.addWidget(self.relatives_said)


        self.grid.addLayout(self.relatives_column, 4, 2, 1, 1)

        self.protection_column = QVBoxLayout()
        self.protection_column.setSpacing(3)
        self.protection_column.setObjectName(u"protection_column")
        self.protection_column.setContentsMargins(0, 0, 0, 0)
        self.protection_head = QHBoxLayout()
        self.protection_head.setSpacing(8)
        self.protection_head.setObjectName(u"protection_head")
        self.protection_head.setContentsMargins(0, 0, 0, 0)
        self.protection_label = QLabel(CitizenForm)
        self.protection_label.setObjectName(u"protection_label")
        self.protection_label.setProperty(u"role", u"heading")

        self.protection_head.addWidget(self.protection_label)

        self.protection_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.protection_head.addItem(self.protection_space)


        self.protection_column.addLayout(self.protection_head)

        self.protection = CodeCombo(CitizenForm)
        self.protection.setObjectName(u"protection")

        self.protection_column.addWidget(self.protection)

        self.protection_said = MessageLine(CitizenForm)
        self.protection_said.setObjectName(u"protection_said")

        self.protection_column.addWidget(self.protection_said)


        self.grid.addLayout(self.protection_column, 5, 0, 1, 1)

        self.protected_until_column = QVBoxLayout()
        self.protected_until_column.setSpacing(3)
        self.protected_until_column.setObjectName(u"protected_until_column")
        self.protected_until_column.setContentsMargins(0, 0, 0, 0)
        self.protected_until_head = QHBoxLayout()
        self.protected_until_head.setSpacing(8)
        self.protected_until_head.setObjectName(u"protected_until_head")
        self.protected_until_head.setContentsMargins(0, 0, 0, 0)
        self.protected_until_label = QLabel(CitizenForm)
        self.protected_until_label.setObjectName(u"protected_until_label")
        self.protected_until_label.setProperty(u"role", u"heading")

        self.protected_until_head.addWidget(self.protected_until_label)

        self.protected_until_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.protected_until_head.addItem(self.protected_until_space)


        self.protected_until_column.addLayout(self.protected_until_head)

        self.protected_until = DateField(CitizenForm)
        self.protected_until.setObjectName(u"protected_until")

        self.protected_until_column.addWidget(self.protected_until)

        self.protected_until_said = MessageLine(CitizenForm)
        self.protected_until_said.setObjectName(u"protected_until_said")

        self.protected_until_column.addWidget(self.protected_until_said)


        self.grid.addLayout(self.protected_until_column, 5, 1, 1, 1)

        self.income_basis_column = QVBoxLayout()
        self.income_basis_column.setSpacing(3)
        self.income_basis_column.setObjectName(u"income_basis_column")
        self.income_basis_column.setContentsMargins(0, 0, 0, 0)
        self.income_basis_head = QHBoxLayout()
        self.income_basis_head.setSpacing(8)
        self.income_basis_head.setObjectName(u"income_basis_head")
        self.income_basis_head.setContentsMargins(0, 0, 0, 0)
        self.income_basis_label = QLabel(CitizenForm)
        self.income_basis_label.setObjectName(u"income_basis_label")
        self.income_basis_label.setProperty(u"role", u"heading")

        self.income_basis_head.addWidget(self.income_basis_label)

        self.income_basis_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.income_basis_head.addItem(self.income_basis_space)


        self.income_basis_column.addLayout(self.income_basis_head)

        self.income_basis = CodeCombo(CitizenForm)
        self.income_basis.setObjectName(u"income_basis")

        self.income_basis_column.addWidget(self.income_basis)

        self.income_basis_said = MessageLine(CitizenForm)
        self.income_basis_said.setObjectName(u"income_basis_said")

        self.income_basis_column.addWidget(self.income_basis_said)


        self.grid.addLayout(self.income_basis_column, 5, 2, 1, 1)

        self.acting_municipality_column = QVBoxLayout()
        self.acting_municipality_column.setSpacing(3)
        self.acting_municipality_column.setObjectName(u"acting_municipality_column")
        self.acting_municipality_column.setContentsMargins(0, 0, 0, 0)
        self.acting_municipality_head = QHBoxLayout()
        self.acting_municipality_head.setSpacing(8)
        self.acting_municipality_head.setObjectName(u"acting_municipality_head")
        self.acting_municipality_head.setContentsMargins(0, 0, 0, 0)
        self.acting_municipality_label = QLabel(CitizenForm)
        self.acting_municipality_label.setObjectName(u"acting_municipality_label")
        self.acting_municipality_label.setProperty(u"role", u"heading")

        self.acting_municipality_head.addWidget(self.acting_municipality_label)

        self.acting_municipality_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acting_municipality_head.addItem(self.acting_municipality_space)


        self.acting_municipality_column.addLayout(self.acting_municipality_head)

        self.acting_municipality = CodeCombo(CitizenForm)
        self.acting_municipality.setObjectName(u"acting_municipality")

        self.acting_municipality_column.addWidget(self.acting_municipality)

        self.acting_municipality_said = MessageLine(CitizenForm)
        self.acting_municipality_said.setObjectName(u"acting_municipality_said")

        self.acting_municipality_column.addWidget(self.acting_municipality_said)


        self.grid.addLayout(self.acting_municipality_column, 6, 0, 1, 1)

        self.paying_municipality_column = QVBoxLayout()
        self.paying_municipality_column.setSpacing(3)
        self.paying_municipality_column.setObjectName(u"paying_municipality_column")
        self.paying_municipality_column.setContentsMargins(0, 0, 0, 0)
        self.paying_municipality_head = QHBoxLayout()
        self.paying_municipality_head.setSpacing(8)
        self.paying_municipality_head.setObjectName(u"paying_municipality_head")
        self.paying_municipality_head.setContentsMargins(0, 0, 0, 0)
        self.paying_municipality_label = QLabel(CitizenForm)
        self.paying_municipality_label.setObjectName(u"paying_municipality_label")
        self.paying_municipality_label.setProperty(u"role", u"heading")

        self.paying_municipality_head.addWidget(self.paying_municipality_label)

        self.paying_municipality_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paying_municipality_head.addItem(self.paying_municipality_space)


        self.paying_municipality_column.addLayout(self.paying_municipality_head)

        self.paying_municipality = CodeCombo(CitizenForm)
        self.paying_municipality.setObjectName(u"paying_municipality")

        self.paying_municipality_column.addWidget(self.paying_municipality)

        self.paying_municipality_said = MessageLine(CitizenForm)
        self.paying_municipality_said.setObjectName(u"paying_municipality_said")

        self.paying_municipality_column.addWidget(self.paying_municipality_said)


        self.grid.addLayout(self.paying_municipality_column, 6, 1, 1, 1)

        self.worker_column = QVBoxLayout()
        self.worker_column.setSpacing(3)
        self.worker_column.setObjectName(u"worker_column")
        self.worker_column.setContentsMargins(0, 0, 0, 0)
        self.worker_head = QHBoxLayout()
        self.worker_head.setSpacing(8)
        self.worker_head.setObjectName(u"worker_head")
        self.worker_head.setContentsMargins(0, 0, 0, 0)
        self.worker_label = QLabel(CitizenForm)
        self.worker_label.setObjectName(u"worker_label")
        self.worker_label.setProperty(u"role", u"heading")

        self.worker_head.addWidget(self.worker_label)

        self.worker_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.worker_head.addItem(self.worker_space)


        self.worker_column.addLayout(self.worker_head)

        self.worker = CodeCombo(CitizenForm)
        self.worker.setObjectName(u"worker")

        self.worker_column.addWidget(self.worker)

        self.worker_said = MessageLine(CitizenForm)
        self.worker_said.setObjectName(u"worker_said")

        self.worker_column.addWidget(self.worker_said)


        self.grid.addLayout(self.worker_column, 6, 2, 1, 1)

        self.said = MessageLine(CitizenForm)
        self.said.setObjectName(u"said")

        self.grid.addWidget(self.said, 7, 0, 1, 3)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.number_kind_label.setBuddy(self.number_kind)
        self.number_label.setBuddy(self.number)
        self.birth_date_label.setBuddy(self.birth_date)
        self.given_names_label.setBuddy(self.given_names)
        self.family_name_label.setBuddy(self.family_name)
        self.called_label.setBuddy(self.called)
        self.former_name_label.setBuddy(self.former_name)
        self.sex_label.setBuddy(self.sex)
        self.phone_label.setBuddy(self.phone)
        self.address_label.setBuddy(self.address)
        self.relatives_label.setBuddy(self.relatives)
        self.protection_label.setBuddy(self.protection)
        self.protected_until_label.setBuddy(self.protected_until)
        self.income_basis_label.setBuddy(self.income_basis)
        self.acting_municipality_label.setBuddy(self.acting_municipality)
        self.paying_municipality_label.setBuddy(self.paying_municipality)
        self.worker_label.setBuddy(self.worker)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CitizenForm)

        QMetaObject.connectSlotsByName(CitizenForm)
    # setupUi

    def retranslateUi(self, CitizenForm):
        self.number_kind_label.setText(QCoreApplication.translate("CitizenForm", u"Kind of number", None))
#if QT_CONFIG(accessibility)
        self.number_kind.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Kind of number", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("CitizenForm", u"Number", None))
#if QT_CONFIG(accessibility)
        self.number.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Number", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_label.setText(QCoreApplication.translate("CitizenForm", u"Birth date", None))
#if QT_CONFIG(accessibility)
        self.birth_date.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Birth date", None))
#endif // QT_CONFIG(accessibility)
        self.given_names_label.setText(QCoreApplication.translate("CitizenForm", u"First names", None))
#if QT_CONFIG(accessibility)
        self.given_names.setAccessibleName(QCoreApplication.translate("CitizenForm", u"First names", None))
#endif // QT_CONFIG(accessibility)
        self.family_name_label.setText(QCoreApplication.translate("CitizenForm", u"Family name", None))
#if QT_CONFIG(accessibility)
        self.family_name.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.called_label.setText(QCoreApplication.translate("CitizenForm", u"Called", None))
#if QT_CONFIG(accessibility)
        self.called.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Called", None))
#endif // QT_CONFIG(accessibility)
        self.former_name_label.setText(QCoreApplication.translate("CitizenForm", u"Former name", None))
#if QT_CONFIG(accessibility)
        self.former_name.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Former name", None))
#endif // QT_CONFIG(accessibility)
        self.sex_label.setText(QCoreApplication.translate("CitizenForm", u"Sex", None))
        self.sex_hint.setText(QCoreApplication.translate("CitizenForm", u"only without a number", None))
#if QT_CONFIG(accessibility)
        self.sex.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.phone_label.setText(QCoreApplication.translate("CitizenForm", u"Phone", None))
#if QT_CONFIG(accessibility)
        self.phone.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Phone", None))
#endif // QT_CONFIG(accessibility)
        self.address_label.setText(QCoreApplication.translate("CitizenForm", u"Address", None))
#if QT_CONFIG(accessibility)
        self.address.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Address", None))
#endif // QT_CONFIG(accessibility)
        self.relatives_label.setText(QCoreApplication.translate("CitizenForm", u"Relatives", None))
#if QT_CONFIG(accessibility)
        self.relatives.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Relatives", None))
#endif // QT_CONFIG(accessibility)
        self.protection_label.setText(QCoreApplication.translate("CitizenForm", u"Protection", None))
#if QT_CONFIG(accessibility)
        self.protection.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Protection", None))
#endif // QT_CONFIG(accessibility)
        self.protected_until_label.setText(QCoreApplication.translate("CitizenForm", u"Protected until", None))
#if QT_CONFIG(accessibility)
        self.protected_until.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Protected until", None))
#endif // QT_CONFIG(accessibility)
        self.income_basis_label.setText(QCoreApplication.translate("CitizenForm", u"Income", None))
#if QT_CONFIG(accessibility)
        self.income_basis.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Income", None))
#endif // QT_CONFIG(accessibility)
        self.acting_municipality_label.setText(QCoreApplication.translate("CitizenForm", u"Acting municipality", None))
#if QT_CONFIG(accessibility)
        self.acting_municipality.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Acting municipality", None))
#endif // QT_CONFIG(accessibility)
        self.paying_municipality_label.setText(QCoreApplication.translate("CitizenForm", u"Paying municipality", None))
#if QT_CONFIG(accessibility)
        self.paying_municipality.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Paying municipality", None))
#endif // QT_CONFIG(accessibility)
        self.worker_label.setText(QCoreApplication.translate("CitizenForm", u"Worker", None))
#if QT_CONFIG(accessibility)
        self.worker.setAccessibleName(QCoreApplication.translate("CitizenForm", u"Worker", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

