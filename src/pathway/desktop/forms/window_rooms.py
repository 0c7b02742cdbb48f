# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rooms.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import MessageLine

class Ui_RoomsForm(object):
    def setupUi(self, RoomsForm):
        if not RoomsForm.objectName():
            RoomsForm.setObjectName(u"RoomsForm")
        self.rows = QVBoxLayout(RoomsForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.shelter_head = QHBoxLayout()
        self.shelter_head.setSpacing(8)
        self.shelter_head.setObjectName(u"shelter_head")
        self.shelter_head.setContentsMargins(0, 0, 0, 0)
        self.shelter_label = QLabel(RoomsForm)
        self.shelter_label.setObjectName(u"shelter_label")
        self.shelter_label.setProperty(u"role", u"heading")

        self.shelter_head.addWidget(self.shelter_label)

        self.shelter_hint = QLabel(RoomsForm)
        self.shelter_hint.setObjectName(u"shelter_hint")
        self.shelter_hint.setProperty(u"role", u"caption")

        self.shelter_head.addWidget(self.shelter_hint)

        self.shelter_head_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shelter_head.addItem(self.shelter_head_space_2)


        self.rows.addLayout(self.shelter_head)

        self.rows_space_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_1)

        self.shelter = QLineEdit(RoomsForm)
        self.shelter.setObjectName(u"shelter")

        self.rows.addWidget(self.shelter)

        self.rows_space_3 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_3)

        self.shelter_said = MessageLine(RoomsForm)
        self.shelter_said.setObjectName(u"shelter_said")

        self.rows.addWidget(self.shelter_said)

        self.rooms_head = QHBoxLayout()
        self.rooms_head.setSpacing(8)
        self.rooms_head.setObjectName(u"rooms_head")
        self.rooms_head.setContentsMargins(0, 0, 0, 0)
        self.rooms_label = QLabel(RoomsForm)
        self.rooms_label.setObjectName(u"rooms_label")
        self.rooms_label.setProperty(u"role", u"heading")

        self.rooms_head.addWidget(self.rooms_label)

        self.rooms_hint = QLabel(RoomsForm)
        self.rooms_hint.setObjectName(u"rooms_hint")
        self.rooms_hint.setProperty(u"role", u"caption")

        self.rooms_head.addWidget(self.rooms_hint)

        self.rooms_head_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rooms_head.addItem(self.rooms_head_space_2)


        self.rows.addLayout(self.rooms_head)

        self.rows_space_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.rooms = QLineEdit(RoomsForm)
        self.rooms.setObjectName(u"rooms")

        self.rows.addWidget(self.rooms)

        self.rows_space_8 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.rooms_said = MessageLine(RoomsForm)
        self.rooms_said.setObjectName(u"rooms_said")

        self.rows.addWidget(self.rooms_said)

        self.floor_label = QLabel(RoomsForm)
        self.floor_label.setObjectName(u"floor_label")
        self.floor_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.floor_label)

        self.rows_space_11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_11)

        self.floor = QLineEdit(RoomsForm)
        self.floor.setObjectName(u"floor")

        self.rows.addWidget(self.floor)

        self.rows_space_13 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_13)

        self.floor_said = MessageLine(RoomsForm)
        self.floor_said.setObjectName(u"floor_said")

        self.rows.addWidget(self.floor_said)

        self.capacity_head = QHBoxLayout()
        self.capacity_head.setSpacing(8)
        self.capacity_head.setObjectName(u"capacity_head")
        self.capacity_head.setContentsMargins(0, 0, 0, 0)
        self.capacity_label = QLabel(RoomsForm)
        self.capacity_label.setObjectName(u"capacity_label")
        self.capacity_label.setProperty(u"role", u"heading")

        self.capacity_head.addWidget(self.capacity_label)

        self.capacity_hint = QLabel(RoomsForm)
        self.capacity_hint.setObjectName(u"capacity_hint")
        self.capacity_hint.setProperty(u"role", u"caption")

        self.capacity_head.addWidget(self.capacity_hint)

        self.capacity_head_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.capacity_head.addItem(self.capacity_head_space_2)


        self.rows.addLayout(self.capacity_head)

        self.rows_space_16 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_16)

        self.capacity = QLineEdit(RoomsForm)
        self.capacity.setObjectName(u"capacity")
        self.capacity.setMaximumSize(QSize(104, 16777215))

        self.rows.addWidget(self.capacity)

        self.rows_space_18 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_18)

        self.capacity_said = MessageLine(RoomsForm)
        self.capacity_said.setObjectName(u"capacity_said")

        self.rows.addWidget(self.capacity_said)

#if QT_CONFIG(shortcut)
        self.shelter_label.setBuddy(self.shelter)
        self.rooms_label.setBuddy(self.rooms)
        self.floor_label.setBuddy(self.floor)
        self.capacity_label.setBuddy(self.capacity)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RoomsForm)

        QMetaObject.connectSlotsByName(RoomsForm)
    # setupUi

    def retranslateUi(self, RoomsForm):
        self.shelter_label.setText(QCoreApplication.translate("RoomsForm", u"House", None))
        self.shelter_hint.setText(QCoreApplication.translate("RoomsForm", u"a new house, or one that is there", None))
        self.rooms_label.setText(QCoreApplication.translate("RoomsForm", u"Names of the new rooms", None))
        self.rooms_hint.setText(QCoreApplication.translate("RoomsForm", u"41-52, or 41, 42, 43", None))
        self.floor_label.setText(QCoreApplication.translate("RoomsForm", u"Floor", None))
        self.capacity_label.setText(QCoreApplication.translate("RoomsForm", u"Approved places in the house", None))
        self.capacity_hint.setText(QCoreApplication.translate("RoomsForm", u"may be left empty", None))
        pass
    # retranslateUi

