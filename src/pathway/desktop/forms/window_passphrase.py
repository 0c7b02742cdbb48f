# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QVBoxLayout

from pathway.desktop.parts import MessageLine
from pathway.desktop.unlock.length_meter import LengthMeter
from pathway.desktop.unlock.passphrase_field import PassphraseField

class Ui_PassphraseForm(object):
    def setupUi(self, PassphraseForm):
        if not PassphraseForm.objectName():
            PassphraseForm.setObjectName(u"PassphraseForm")
        self.rows = QVBoxLayout(PassphraseForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.old_label = QLabel(PassphraseForm)
        self.old_label.setObjectName(u"old_label")
        self.old_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.old_label)

        self.rows_space_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_1)

        self.old = PassphraseField(PassphraseForm)
        self.old.setObjectName(u"old")

        self.rows.addWidget(self.old)

        self.rows_space_3 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_3)

        self.old_said = MessageLine(PassphraseForm)
        self.old_said.setObjectName(u"old_said")

        self.rows.addWidget(self.old_said)

        self.passphrase_label = QLabel(PassphraseForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.passphrase_label)

        self.rows_space_6 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_6)

        self.passphrase = PassphraseField(PassphraseForm)
        self.passphrase.setObjectName(u"passphrase")

        self.rows.addWidget(self.passphrase)

        self.rows_space_8 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_8)

        self.meter = LengthMeter(PassphraseForm)
        self.meter.setObjectName(u"meter")

        self.rows.addWidget(self.meter)

        self.passphrase_said = MessageLine(PassphraseForm)
        self.passphrase_said.setObjectName(u"passphrase_said")

        self.rows.addWidget(self.passphrase_said)

        self.again_label = QLabel(PassphraseForm)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"heading")

        self.rows.addWidget(self.again_label)

        self.rows_space_12 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_12)

        self.again = PassphraseField(PassphraseForm)
        self.again.setObjectName(u"again")

        self.rows.addWidget(self.again)

        self.rows_space_14 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.rows_space_14)

        self.again_said = MessageLine(PassphraseForm)
        self.again_said.setObjectName(u"again_said")

        self.rows.addWidget(self.again_said)

#if QT_CONFIG(shortcut)
        self.old_label.setBuddy(self.old)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PassphraseForm)

        QMetaObject.connectSlotsByName(PassphraseForm)
    # setupUi

    def retranslateUi(self, PassphraseForm):
        self.old_label.setText(QCoreApplication.translate("PassphraseForm", u"The passphrase you have", None))
        self.passphrase_label.setText(QCoreApplication.translate("PassphraseForm", u"New passphrase", None))
        self.again_label.setText(QCoreApplication.translate("PassphraseForm", u"The new passphrase once more", None))
        pass
    # retranslateUi

