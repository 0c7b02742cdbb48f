# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'user.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import MessageLine
from pathway.desktop.unlock.length_meter import LengthMeter
from pathway.desktop.unlock.passphrase_field import PassphraseField

class Ui_UserForm(object):
    def setupUi(self, UserForm):
        if not UserForm.objectName():
            UserForm.setObjectName(u"UserForm")
        self.rows = QVBoxLayout(UserForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(UserForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.name_label)

        self.rows_space_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_1)

        self.name = QLineEdit(UserForm)
        self.name.setObjectName(u"name")

        self.rows.addWidget(self.name)

        self.rows_space_3 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_3)

        self.name_said = MessageLine(UserForm)
        self.name_said.setObjectName(u"name_said")

        self.rows.addWidget(self.name_said)

        self.initials_head = QHBoxLayout()
        self.initials_head.setSpacing(8)
        self.initials_head.setObjectName(u"initials_head")
        self.initials_head.setContentsMargins(0, 0, 0, 0)
        self.initials_label = QLabel(UserForm)
        self.initials_label.setObjectName(u"initials_label")
        self.initials_label.setProperty(u"role", u"heading")

        self.initials_head.addWidget(self.initials_label)

        self.initials_hint = QLabel(UserForm)
        self.initials_hint.setObjectName(u"initials_hint")
        self.initials_hint.setProperty(u"role", u"caption")

        self.initials_head.addWidget(self.initials_hint)

        self.initials_head_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.initials_head.addItem(self.initials_head_space_2)


        self.rows.addLayout(self.initials_head)

        self.rows_space_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.initials = QLineEdit(UserForm)
        self.initials.setObjectName(u"initials")
        self.initials.setMaxLength(8)
        self.initials.setMaximumSize(QSize(160, 16777215))

        self.rows.addWidget(self.initials)

        self.rows_space_8 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.initials_said = MessageLine(UserForm)
        self.initials_said.setObjectName(u"initials_said")

        self.rows.addWidget(self.initials_said)

        self.passphrase_label = QLabel(UserForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.passphrase_label)

        self.rows_space_11 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_11)

        self.passphrase = PassphraseField(UserForm)
        self.passphrase.setObjectName(u"passphrase")

        self.rows.addWidget(self.passphrase)

        self.rows_space_13 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_13)

        self.meter = LengthMeter(UserForm)
        self.meter.setObjectName(u"meter")

        self.rows.addWidget(self.meter)

        self.passphrase_said = MessageLine(UserForm)
        self.passphrase_said.setObjectName(u"passphrase_said")

        self.rows.addWidget(self.passphrase_said)

        self.again_label = QLabel(UserForm)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.again_label)

        self.rows_space_17 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_17)

        self.again = PassphraseField(UserForm)
        self.again.setObjectName(u"again")

        self.rows.addWidget(self.again)

        self.rows_space_19 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_19)

        self.again_said = MessageLine(UserForm)
        self.again_said.setObjectName(u"again_said")

        self.rows.addWidget(self.again_said)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.initials_label.setBuddy(self.initials)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UserForm)

        QMetaObject.connectSlotsByName(UserForm)
    # setupUi

    def retranslateUi(self, UserForm):
        self.name_label.setText(QCoreApplication.translate("UserForm", u"Name", None))
        self.initials_label.setText(QCoreApplication.translate("UserForm", u"Initials", None))
        self.initials_hint.setText(QCoreApplication.translate("UserForm", u"seen before the store is open", None))
        self.passphrase_label.setText(QCoreApplication.translate("UserForm", u"The colleague's own passphrase", None))
        self.again_label.setText(QCoreApplication.translate("UserForm", u"The passphrase once more", None))
        pass
    # retranslateUi

