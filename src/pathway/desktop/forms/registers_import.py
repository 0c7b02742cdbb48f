# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from pathway.desktop.parts import (CodeCombo, KeyButton, MessageLine)

class Ui_ImportForm(object):
    def setupUi(self, ImportForm):
        if not ImportForm.objectName():
            ImportForm.setObjectName(u"ImportForm")
        self.grid = QGridLayout(ImportForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(4)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(ImportForm)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"heading")

        self.grid.addWidget(self.kind_label, 0, 0, 1, 1)

        self.file_label = QLabel(ImportForm)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"heading")

        self.grid.addWidget(self.file_label, 0, 1, 1, 1)

        self.kind = CodeCombo(ImportForm)
        self.kind.setObjectName(u"kind")

        self.grid.addWidget(self.kind, 1, 0, 1, 1)

        self.file = QLineEdit(ImportForm)
        self.file.setObjectName(u"file")
        self.file.setReadOnly(True)
        self.file.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.grid.addWidget(self.file, 1, 1, 1, 1)

        self.choose = KeyButton(ImportForm)
        self.choose.setObjectName(u"choose")
        self.choose.setProperty(u"key", u"Ctrl+O")

        self.grid.addWidget(self.choose, 1, 2, 1, 1)

        self.file_said = MessageLine(ImportForm)
        self.file_said.setObjectName(u"file_said")

        self.grid.addWidget(self.file_said, 2, 0, 1, 3)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind)
        self.file_label.setBuddy(self.choose)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportForm)

        QMetaObject.connectSlotsByName(ImportForm)
    # setupUi

    def retranslateUi(self, ImportForm):
        self.kind_label.setText(QCoreApplication.translate("ImportForm", u"What the file tells of", None))
        self.file_label.setText(QCoreApplication.translate("ImportForm", u"File", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ImportForm", u"What the file tells of", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(QCoreApplication.translate("ImportForm", u"File", None))
#endif // QT_CONFIG(accessibility)
        self.file.setPlaceholderText(QCoreApplication.translate("ImportForm", u"none chosen", None))
        self.choose.setText(QCoreApplication.translate("ImportForm", u"Choose file \u2026", None))
        pass
    # retranslateUi

