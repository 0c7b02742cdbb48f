# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import (KeyButton, MessageLine)
from pathway.desktop.unlock.initials_combo import InitialsCombo
from pathway.desktop.unlock.length_meter import LengthMeter
from pathway.desktop.unlock.passphrase_field import PassphraseField

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm):
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        self.rows = QVBoxLayout(RecoveryForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(RecoveryForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.rows.addWidget(self.title)

        self.rows_space_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_1)

        self.intro = QLabel(RecoveryForm)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)
        self.intro.setProperty(u"role", u"second")

        self.rows.addWidget(self.intro)

        self.rows_space_3 = QSpacerItem(0, 24, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_3)

        self.initials_label = QLabel(RecoveryForm)
        self.initials_label.setObjectName(u"initials_label")
        self.initials_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.initials_label)

        self.rows_space_5 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_5)

        self.initials = InitialsCombo(RecoveryForm)
        self.initials.setObjectName(u"initials")

        self.rows.addWidget(self.initials)

        self.initials_said = MessageLine(RecoveryForm)
        self.initials_said.setObjectName(u"initials_said")

        self.rows.addWidget(self.initials_said)

        self.code_label = QLabel(RecoveryForm)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.code_label)

        self.rows_space_9 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_9)

        self.code = QLineEdit(RecoveryForm)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"large", True)

        self.rows.addWidget(self.code)

        self.rows_space_11 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_11)

        self.code_said = MessageLine(RecoveryForm)
        self.code_said.setObjectName(u"code_said")

        self.rows.addWidget(self.code_said)

        self.passphrase_label = QLabel(RecoveryForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.passphrase_label)

        self.rows_space_14 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_14)

        self.passphrase = PassphraseField(RecoveryForm)
        self.passphrase.setObjectName(u"passphrase")

        self.rows.addWidget(self.passphrase)

        self.rows_space_16 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_16)

        self.meter = LengthMeter(RecoveryForm)
        self.meter.setObjectName(u"meter")

        self.rows.addWidget(self.meter)

        self.passphrase_said = MessageLine(RecoveryForm)
        self.passphrase_said.setObjectName(u"passphrase_said")

        self.rows.addWidget(self.passphrase_said)

        self.again_label = QLabel(RecoveryForm)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.again_label)

        self.rows_space_20 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_20)

        self.again = PassphraseField(RecoveryForm)
        self.again.setObjectName(u"again")

        self.rows.addWidget(self.again)

        self.rows_space_22 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_22)

        self.again_said = MessageLine(RecoveryForm)
        self.again_said.setObjectName(u"again_said")

        self.rows.addWidget(self.again_said)

        self.rows_space_24 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_24)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(12)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.open_store = KeyButton(RecoveryForm)
        self.open_store.setObjectName(u"open_store")
        self.open_store.setProperty(u"key", u"Ctrl+Enter")
        self.open_store.setProperty(u"primary", True)

        self.acts.addWidget(self.open_store)

        self.back = KeyButton(RecoveryForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"key", u"Esc")

        self.acts.addWidget(self.back)

        self.acts_space_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.acts_space_2)


        self.rows.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.initials_label.setBuddy(self.initials)
        self.code_label.setBuddy(self.code)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RecoveryForm)

        QMetaObject.connectSlotsByName(RecoveryForm)
    # setupUi

    def retranslateUi(self, RecoveryForm):
        self.title.setText(QCoreApplication.translate("RecoveryForm", u"Open with the recovery code", None))
        self.intro.setText(QCoreApplication.translate("RecoveryForm", u"The code stands on the recovery sheet: eight groups of four signs. You then choose a new passphrase.", None))
        self.initials_label.setText(QCoreApplication.translate("RecoveryForm", u"Who are you", None))
        self.code_label.setText(QCoreApplication.translate("RecoveryForm", u"Recovery code", None))
        self.passphrase_label.setText(QCoreApplication.translate("RecoveryForm", u"New passphrase", None))
        self.again_label.setText(QCoreApplication.translate("RecoveryForm", u"The passphrase once more", None))
        self.open_store.setText(QCoreApplication.translate("RecoveryForm", u"Unlock", None))
        self.back.setText(QCoreApplication.translate("RecoveryForm", u"Back", None))
        pass
    # retranslateUi

