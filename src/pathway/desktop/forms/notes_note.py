# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'note.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.notes.agreement_rows import AgreementRows
from pathway.desktop.notes.dimensions import Dimensions
from pathway.desktop.notes.minutes_field import MinutesField
from pathway.desktop.parts import (CodeCombo, DateField, Link, MessageLine,
    TextArea, TimeField)

class Ui_NoteForm(object):
    def setupUi(self, NoteForm):
        if not NoteForm.objectName():
            NoteForm.setObjectName(u"NoteForm")
        self.rows = QVBoxLayout(NoteForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.when_row = QHBoxLayout()
        self.when_row.setSpacing(8)
        self.when_row.setObjectName(u"when_row")
        self.when_row.setContentsMargins(0, 0, 0, 0)
        self.happened_at = DateField(NoteForm)
        self.happened_at.setObjectName(u"happened_at")
        self.happened_at.setProperty(u"small", True)

        self.when_row.addWidget(self.happened_at)

        self.happened_time = TimeField(NoteForm)
        self.happened_time.setObjectName(u"happened_time")
        self.happened_time.setProperty(u"small", True)

        self.when_row.addWidget(self.happened_time)

        self.contact_form = CodeCombo(NoteForm)
        self.contact_form.setObjectName(u"contact_form")

        self.when_row.addWidget(self.contact_form)

        self.duration_minutes = MinutesField(NoteForm)
        self.duration_minutes.setObjectName(u"duration_minutes")
        self.duration_minutes.setProperty(u"small", True)

        self.when_row.addWidget(self.duration_minutes)

        self.when_row.setStretch(2, 1)

        self.rows.addLayout(self.when_row)

        self.said = MessageLine(NoteForm)
        self.said.setObjectName(u"said")

        self.rows.addWidget(self.said)

        self.gap_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_1)

        self.dimensions = Dimensions(NoteForm)
        self.dimensions.setObjectName(u"dimensions")

        self.rows.addWidget(self.dimensions)

        self.gap_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_2)

        self.facts_head = QHBoxLayout()
        self.facts_head.setSpacing(8)
        self.facts_head.setObjectName(u"facts_head")
        self.facts_head.setContentsMargins(0, 0, 0, 0)
        self.facts_label = QLabel(NoteForm)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setProperty(u"role", u"heading")

        self.facts_head.addWidget(self.facts_label)

        self.facts_hint = QLabel(NoteForm)
        self.facts_hint.setObjectName(u"facts_hint")
        self.facts_hint.setProperty(u"role", u"second")

        self.facts_head.addWidget(self.facts_hint)

        self.facts_said = MessageLine(NoteForm)
        self.facts_said.setObjectName(u"facts_said")

        self.facts_head.addWidget(self.facts_said)

        self.facts_head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.facts_head.addItem(self.facts_head_space)


        self.rows.addLayout(self.facts_head)

        self.gap_3 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_3)

        self.facts = TextArea(NoteForm)
        self.facts.setObjectName(u"facts")

        self.rows.addWidget(self.facts)

        self.gap_4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_4)

        self.assessment_head = QHBoxLayout()
        self.assessment_head.setSpacing(8)
        self.assessment_head.setObjectName(u"assessment_head")
        self.assessment_head.setContentsMargins(0, 0, 0, 0)
        self.assessment_label = QLabel(NoteForm)
        self.assessment_label.setObjectName(u"assessment_label")
        self.assessment_label.setProperty(u"role", u"heading")

        self.assessment_head.addWidget(self.assessment_label)

        self.assessment_hint = QLabel(NoteForm)
        self.assessment_hint.setObjectName(u"assessment_hint")
        self.assessment_hint.setProperty(u"role", u"second")

        self.assessment_head.addWidget(self.assessment_hint)

        self.assessment_said = MessageLine(NoteForm)
        self.assessment_said.setObjectName(u"assessment_said")

        self.assessment_head.addWidget(self.assessment_said)

        self.assessment_head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.assessment_head.addItem(self.assessment_head_space)


        self.rows.addLayout(self.assessment_head)

        self.gap_5 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_5)

        self.assessment = TextArea(NoteForm)
        self.assessment.setObjectName(u"assessment")

        self.rows.addWidget(self.assessment)

        self.gap_6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_6)

        self.citizens_words_head = QHBoxLayout()
        self.citizens_words_head.setSpacing(8)
        self.citizens_words_head.setObjectName(u"citizens_words_head")
        self.citizens_words_head.setContentsMargins(0, 0, 0, 0)
        self.citizens_words_label = QLabel(NoteForm)
        self.citizens_words_label.setObjectName(u"citizens_words_label")
        self.citizens_words_label.setProperty(u"role", u"heading")

        self.citizens_words_head.addWidget(self.citizens_words_label)

        self.citizens_words_said = MessageLine(NoteForm)
        self.citizens_words_said.setObjectName(u"citizens_words_said")

        self.citizens_words_head.addWidget(self.citizens_words_said)

        self.citizens_words_head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.citizens_words_head.addItem(self.citizens_words_head_space)


        self.rows.addLayout(self.citizens_words_head)

        self.gap_7 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_7)

        self.citizens_words = TextArea(NoteForm)
        self.citizens_words.setObjectName(u"citizens_words")

        self.rows.addWidget(self.citizens_words)

        self.gap_8 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_8)

        self.agreements_head = QHBoxLayout()
        self.agreements_head.setSpacing(8)
        self.agreements_head.setObjectName(u"agreements_head")
        self.agreements_head.setContentsMargins(0, 0, 0, 0)
        self.agreements_label = QLabel(NoteForm)
        self.agreements_label.setObjectName(u"agreements_label")
        self.agreements_label.setProperty(u"role", u"heading")

        self.agreements_head.addWidget(self.agreements_label)

        self.agreements_hint = QLabel(NoteForm)
        self.agreements_hint.setObjectName(u"agreements_hint")
        self.agreements_hint.setProperty(u"role", u"second")

        self.agreements_head.addWidget(self.agreements_hint)

        self.agreements_said = MessageLine(NoteForm)
        self.agreements_said.setObjectName(u"agreements_said")

        self.agreements_head.addWidget(self.agreements_said)

        self.agreements_head_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.agreements_head.addItem(self.agreements_head_space)


        self.rows.addLayout(self.agreements_head)

        self.gap_9 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_9)

        self.agreements = AgreementRows(NoteForm)
        self.agreements.setObjectName(u"agreements")

        self.rows.addWidget(self.agreements)

        self.gap_10 = QSpacerItem(0, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.gap_10)

        self.next_row = QHBoxLayout()
        self.next_row.setSpacing(8)
        self.next_row.setObjectName(u"next_row")
        self.next_row.setContentsMargins(0, 0, 0, 0)
        self.next_contact_label = QLabel(NoteForm)
        self.next_contact_label.setObjectName(u"next_contact_label")

        self.next_row.addWidget(self.next_contact_label)

        self.next_contact = DateField(NoteForm)
        self.next_contact.setObjectName(u"next_contact")
        self.next_contact.setProperty(u"small", True)

        self.next_row.addWidget(self.next_contact)

        self.matters_for_decision = QCheckBox(NoteForm)
        self.matters_for_decision.setObjectName(u"matters_for_decision")

        self.next_row.addWidget(self.matters_for_decision)

        self.next_space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.next_row.addItem(self.next_space)

        self.more = Link(NoteForm)
        self.more.setObjectName(u"more")

        self.next_row.addWidget(self.more)


        self.rows.addLayout(self.next_row)

        self.next_contact_said = MessageLine(NoteForm)
        self.next_contact_said.setObjectName(u"next_contact_said")

        self.rows.addWidget(self.next_contact_said)

        self.more_fields = QWidget(NoteForm)
        self.more_fields.setObjectName(u"more_fields")
        self.more_rows = QVBoxLayout(self.more_fields)
        self.more_rows.setSpacing(4)
        self.more_rows.setObjectName(u"more_rows")
        self.more_rows.setContentsMargins(0, 4, 0, 0)
        self.source_row = QHBoxLayout()
        self.source_row.setSpacing(8)
        self.source_row.setObjectName(u"source_row")
        self.source_row.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.more_fields)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"second")

        self.source_row.addWidget(self.source_label)

        self.source = CodeCombo(self.more_fields)
        self.source.setObjectName(u"source")

        self.source_row.addWidget(self.source)

        self.method_label = QLabel(self.more_fields)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setProperty(u"role", u"second")

        self.source_row.addWidget(self.method_label)

        self.method = CodeCombo(self.more_fields)
        self.method.setObjectName(u"method")

        self.source_row.addWidget(self.method)

        self.source_row.setStretch(1, 1)
        self.source_row.setStretch(3, 1)

        self.more_rows.addLayout(self.source_row)

        self.informed_row = QHBoxLayout()
        self.informed_row.setSpacing(8)
        self.informed_row.setObjectName(u"informed_row")
        self.informed_row.setContentsMargins(0, 0, 0, 0)
        self.informed_others_label = QLabel(self.more_fields)
        self.informed_others_label.setObjectName(u"informed_others_label")
        self.informed_others_label.setProperty(u"role", u"second")

        self.informed_row.addWidget(self.informed_others_label)

        self.informed_others = QLineEdit(self.more_fields)
        self.informed_others.setObjectName(u"informed_others")
        self.informed_others.setProperty(u"small", True)

        self.informed_row.addWidget(self.informed_others)

        self.informed_row.setStretch(1, 1)

        self.more_rows.addLayout(self.informed_row)


        self.rows.addWidget(self.more_fields)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.facts_label.setBuddy(self.facts)
        self.assessment_label.setBuddy(self.assessment)
        self.citizens_words_label.setBuddy(self.citizens_words)
        self.agreements_label.setBuddy(self.agreements)
        self.next_contact_label.setBuddy(self.next_contact)
        self.source_label.setBuddy(self.source)
        self.method_label.setBuddy(self.method)
        self.informed_others_label.setBuddy(self.informed_others)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NoteForm)

        QMetaObject.connectSlotsByName(NoteForm)
    # setupUi

    def retranslateUi(self, NoteForm):
#if QT_CONFIG(accessibility)
        self.happened_at.setAccessibleName(QCoreApplication.translate("NoteForm", u"Day of the contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.happened_time.setAccessibleName(QCoreApplication.translate("NoteForm", u"Time of the contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.contact_form.setAccessibleName(QCoreApplication.translate("NoteForm", u"Form of contact", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.duration_minutes.setAccessibleName(QCoreApplication.translate("NoteForm", u"How long it took", None))
#endif // QT_CONFIG(accessibility)
        self.duration_minutes.setPlaceholderText(QCoreApplication.translate("NoteForm", u"min", None))
#if QT_CONFIG(accessibility)
        self.dimensions.setAccessibleName(QCoreApplication.translate("NoteForm", u"What the note is about", None))
#endif // QT_CONFIG(accessibility)
        self.facts_label.setText(QCoreApplication.translate("NoteForm", u"Facts", None))
        self.facts_hint.setText(QCoreApplication.translate("NoteForm", u"what was seen and said", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(QCoreApplication.translate("NoteForm", u"Facts", None))
#endif // QT_CONFIG(accessibility)
        self.assessment_label.setText(QCoreApplication.translate("NoteForm", u"Assessment", None))
        self.assessment_hint.setText(QCoreApplication.translate("NoteForm", u"your own", None))
#if QT_CONFIG(accessibility)
        self.assessment.setAccessibleName(QCoreApplication.translate("NoteForm", u"Assessment", None))
#endif // QT_CONFIG(accessibility)
        self.citizens_words_label.setText(QCoreApplication.translate("NoteForm", u"The citizen's own words", None))
#if QT_CONFIG(accessibility)
        self.citizens_words.setAccessibleName(QCoreApplication.translate("NoteForm", u"The citizen's own words", None))
#endif // QT_CONFIG(accessibility)
        self.agreements_label.setText(QCoreApplication.translate("NoteForm", u"Agreements", None))
        self.agreements_hint.setText(QCoreApplication.translate("NoteForm", u"who does what by when", None))
#if QT_CONFIG(accessibility)
        self.agreements.setAccessibleName(QCoreApplication.translate("NoteForm", u"Agreements", None))
#endif // QT_CONFIG(accessibility)
        self.next_contact_label.setText(QCoreApplication.translate("NoteForm", u"Next contact", None))
#if QT_CONFIG(accessibility)
        self.next_contact.setAccessibleName(QCoreApplication.translate("NoteForm", u"Next contact", None))
#endif // QT_CONFIG(accessibility)
        self.matters_for_decision.setText(QCoreApplication.translate("NoteForm", u"Duty to note", None))
#if QT_CONFIG(accessibility)
        self.matters_for_decision.setAccessibleName(QCoreApplication.translate("NoteForm", u"Duty to note", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.matters_for_decision.setToolTip(QCoreApplication.translate("NoteForm", u"It matters for a decision: it must be noted and kept (OFL \u00a7 13).", None))
#endif // QT_CONFIG(tooltip)
        self.more.setText(QCoreApplication.translate("NoteForm", u"More", None))
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("NoteForm", u"Source, method, who else was told", None))
#endif // QT_CONFIG(tooltip)
        self.source_label.setText(QCoreApplication.translate("NoteForm", u"Source", None))
#if QT_CONFIG(accessibility)
        self.source.setAccessibleName(QCoreApplication.translate("NoteForm", u"Source", None))
#endif // QT_CONFIG(accessibility)
        self.method_label.setText(QCoreApplication.translate("NoteForm", u"Method", None))
#if QT_CONFIG(accessibility)
        self.method.setAccessibleName(QCoreApplication.translate("NoteForm", u"Method", None))
#endif // QT_CONFIG(accessibility)
        self.informed_others_label.setText(QCoreApplication.translate("NoteForm", u"Told to", None))
#if QT_CONFIG(accessibility)
        self.informed_others.setAccessibleName(QCoreApplication.translate("NoteForm", u"Who else was told", None))
#endif // QT_CONFIG(accessibility)
        self.informed_others.setPlaceholderText(QCoreApplication.translate("NoteForm", u"who else was told, and with what consent", None))
        pass
    # retranslateUi

