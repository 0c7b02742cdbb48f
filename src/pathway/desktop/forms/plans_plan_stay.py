# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_stay.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from pathway.desktop.parts import (CodeCombo, DateField, Facts, MessageLine,
    TextArea, Words)
from pathway.desktop.plans.rows_editor import RowsEditor

class Ui_PlanStay(object):
    def setupUi(self, PlanStay):
        if not PlanStay.objectName():
            PlanStay.setObjectName(u"PlanStay")
        self.column_46 = QVBoxLayout(PlanStay)
        self.column_46.setSpacing(0)
        self.column_46.setObjectName(u"column_46")
        self.column_46.setContentsMargins(0, 0, 0, 0)
        self.facts_page = QWidget(PlanStay)
        self.facts_page.setObjectName(u"facts_page")
        self.column_5 = QVBoxLayout(self.facts_page)
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(24, 12, 24, 0)
        self.words_1 = Words(self.facts_page)
        self.words_1.setObjectName(u"words_1")
        self.words_1.setProperty(u"role", u"brand")

        self.column_5.addWidget(self.words_1)

        self.known = Facts(self.facts_page)
        self.known.setObjectName(u"known")

        self.column_5.addWidget(self.known)

        self.gap_2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_5.addItem(self.gap_2)

        self.contact_person_label = Words(self.facts_page)
        self.contact_person_label.setObjectName(u"contact_person_label")
        self.contact_person_label.setProperty(u"role", u"heading")

        self.column_5.addWidget(self.contact_person_label)

        self.contact_person = QLineEdit(self.facts_page)
        self.contact_person.setObjectName(u"contact_person")

        self.column_5.addWidget(self.contact_person)

        self.gap_3 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_5.addItem(self.gap_3)

        self.case_manager_label = Words(self.facts_page)
        self.case_manager_label.setObjectName(u"case_manager_label")
        self.case_manager_label.setProperty(u"role", u"heading")

        self.column_5.addWidget(self.case_manager_label)

        self.case_manager = QLineEdit(self.facts_page)
        self.case_manager.setObjectName(u"case_manager")

        self.column_5.addWidget(self.case_manager)

        self.gap_4 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_5.addItem(self.gap_4)

        self.municipality_contact_label = Words(self.facts_page)
        self.municipality_contact_label.setObjectName(u"municipality_contact_label")
        self.municipality_contact_label.setProperty(u"role", u"heading")

        self.column_5.addWidget(self.municipality_contact_label)

        self.municipality_contact = QLineEdit(self.facts_page)
        self.municipality_contact.setObjectName(u"municipality_contact")

        self.column_5.addWidget(self.municipality_contact)


        self.column_46.addWidget(self.facts_page)

        self.wishes_page = QWidget(PlanStay)
        self.wishes_page.setObjectName(u"wishes_page")
        self.column_10 = QVBoxLayout(self.wishes_page)
        self.column_10.setSpacing(4)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(24, 12, 24, 0)
        self.words_6 = Words(self.wishes_page)
        self.words_6.setObjectName(u"words_6")
        self.words_6.setProperty(u"role", u"brand")

        self.column_10.addWidget(self.words_6)

        self.hint_7 = Words(self.wishes_page)
        self.hint_7.setObjectName(u"hint_7")
        self.hint_7.setWordWrap(True)
        self.hint_7.setProperty(u"role", u"second")

        self.column_10.addWidget(self.hint_7)

        self.gap_8 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_10.addItem(self.gap_8)

        self.wishes_label = Words(self.wishes_page)
        self.wishes_label.setObjectName(u"wishes_label")
        self.wishes_label.setProperty(u"role", u"heading")

        self.column_10.addWidget(self.wishes_label)

        self.wishes = TextArea(self.wishes_page)
        self.wishes.setObjectName(u"wishes")

        self.column_10.addWidget(self.wishes)

        self.wishes_message = MessageLine(self.wishes_page)
        self.wishes_message.setObjectName(u"wishes_message")

        self.column_10.addWidget(self.wishes_message)

        self.background_label = Words(self.wishes_page)
        self.background_label.setObjectName(u"background_label")
        self.background_label.setProperty(u"role", u"heading")

        self.column_10.addWidget(self.background_label)

        self.hint_9 = Words(self.wishes_page)
        self.hint_9.setObjectName(u"hint_9")
        self.hint_9.setWordWrap(True)
        self.hint_9.setProperty(u"role", u"second")

        self.column_10.addWidget(self.hint_9)

        self.background = TextArea(self.wishes_page)
        self.background.setObjectName(u"background")

        self.column_10.addWidget(self.background)


        self.column_46.addWidget(self.wishes_page)

        self.housing_page = QWidget(PlanStay)
        self.housing_page.setObjectName(u"housing_page")
        self.column_14 = QVBoxLayout(self.housing_page)
        self.column_14.setSpacing(4)
        self.column_14.setObjectName(u"column_14")
        self.column_14.setContentsMargins(24, 12, 24, 0)
        self.words_11 = Words(self.housing_page)
        self.words_11.setObjectName(u"words_11")
        self.words_11.setProperty(u"role", u"brand")

        self.column_14.addWidget(self.words_11)

        self.hint_12 = Words(self.housing_page)
        self.hint_12.setObjectName(u"hint_12")
        self.hint_12.setWordWrap(True)
        self.hint_12.setProperty(u"role", u"second")

        self.column_14.addWidget(self.hint_12)

        self.gap_13 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_14.addItem(self.gap_13)

        self.housing = TextArea(self.housing_page)
        self.housing.setObjectName(u"housing")

        self.column_14.addWidget(self.housing)


        self.column_46.addWidget(self.housing_page)

        self.goals_page = QWidget(PlanStay)
        self.goals_page.setObjectName(u"goals_page")
        self.column_15 = QVBoxLayout(self.goals_page)
        self.column_15.setSpacing(4)
        self.column_15.setObjectName(u"column_15")
        self.column_15.setContentsMargins(0, 12, 0, 0)
        self.goals = RowsEditor(self.goals_page)
        self.goals.setObjectName(u"goals")

        self.column_15.addWidget(self.goals)

        self.goal_more = QWidget(self.goals_page)
        self.goal_more.setObjectName(u"goal_more")
        self.column_45 = QVBoxLayout(self.goal_more)
        self.column_45.setSpacing(4)
        self.column_45.setObjectName(u"column_45")
        self.column_45.setContentsMargins(24, 4, 24, 0)
        self.how_head = QHBoxLayout()
        self.how_head.setSpacing(4)
        self.how_head.setObjectName(u"how_head")
        self.how_label = Words(self.goal_more)
        self.how_label.setObjectName(u"how_label")
        self.how_label.setProperty(u"role", u"heading")

        self.how_head.addWidget(self.how_label)

        self.how_of = Words(self.goal_more)
        self.how_of.setObjectName(u"how_of")
        self.how_of.setProperty(u"role", u"second")

        self.how_head.addWidget(self.how_of)

        self.how_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.how_head.addItem(self.how_rest)


        self.column_45.addLayout(self.how_head)

        self.how = TextArea(self.goal_more)
        self.how.setObjectName(u"how")

        self.column_45.addWidget(self.how)

        self.gap_41 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_45.addItem(self.gap_41)

        self.row_42 = QHBoxLayout()
        self.row_42.setSpacing(24)
        self.row_42.setObjectName(u"row_42")
        self.column_43 = QVBoxLayout()
        self.column_43.setSpacing(4)
        self.column_43.setObjectName(u"column_43")
        self.column_43.setContentsMargins(0, 0, 0, 0)
        self.goal_type_label = Words(self.goal_more)
        self.goal_type_label.setObjectName(u"goal_type_label")
        self.goal_type_label.setProperty(u"role", u"heading")

        self.column_43.addWidget(self.goal_type_label)

        self.goal_type = CodeCombo(self.goal_more)
        self.goal_type.setObjectName(u"goal_type")

        self.column_43.addWidget(self.goal_type)


        self.row_42.addLayout(self.column_43)

        self.column_44 = QVBoxLayout()
        self.column_44.setSpacing(4)
        self.column_44.setObjectName(u"column_44")
        self.column_44.setContentsMargins(0, 0, 0, 0)
        self.theme_label = Words(self.goal_more)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"role", u"heading")

        self.column_44.addWidget(self.theme_label)

        self.theme = CodeCombo(self.goal_more)
        self.theme.setObjectName(u"theme")

        self.column_44.addWidget(self.theme)


        self.row_42.addLayout(self.column_44)

        self.row_42.setStretch(0, 1)
        self.row_42.setStretch(1, 1)

        self.column_45.addLayout(self.row_42)


        self.column_15.addWidget(self.goal_more)


        self.column_46.addWidget(self.goals_page)

        self.agreements_page = QWidget(PlanStay)
        self.agreements_page.setObjectName(u"agreements_page")
        self.column_19 = QVBoxLayout(self.agreements_page)
        self.column_19.setSpacing(4)
        self.column_19.setObjectName(u"column_19")
        self.column_19.setContentsMargins(24, 12, 24, 0)
        self.words_16 = Words(self.agreements_page)
        self.words_16.setObjectName(u"words_16")
        self.words_16.setProperty(u"role", u"brand")

        self.column_19.addWidget(self.words_16)

        self.hint_17 = Words(self.agreements_page)
        self.hint_17.setObjectName(u"hint_17")
        self.hint_17.setWordWrap(True)
        self.hint_17.setProperty(u"role", u"second")

        self.column_19.addWidget(self.hint_17)

        self.gap_18 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_19.addItem(self.gap_18)

        self.agreements = TextArea(self.agreements_page)
        self.agreements.setObjectName(u"agreements")

        self.column_19.addWidget(self.agreements)


        self.column_46.addWidget(self.agreements_page)

        self.partners_page = QWidget(PlanStay)
        self.partners_page.setObjectName(u"partners_page")
        self.column_20 = QVBoxLayout(self.partners_page)
        self.column_20.setSpacing(4)
        self.column_20.setObjectName(u"column_20")
        self.column_20.setContentsMargins(0, 12, 0, 0)
        self.partners = RowsEditor(self.partners_page)
        self.partners.setObjectName(u"partners")

        self.column_20.addWidget(self.partners)


        self.column_46.addWidget(self.partners_page)

        self.action_plan_page = QWidget(PlanStay)
        self.action_plan_page.setObjectName(u"action_plan_page")
        self.column_24 = QVBoxLayout(self.action_plan_page)
        self.column_24.setSpacing(4)
        self.column_24.setObjectName(u"column_24")
        self.column_24.setContentsMargins(24, 12, 24, 0)
        self.words_21 = Words(self.action_plan_page)
        self.words_21.setObjectName(u"words_21")
        self.words_21.setProperty(u"role", u"brand")

        self.column_24.addWidget(self.words_21)

        self.hint_22 = Words(self.action_plan_page)
        self.hint_22.setObjectName(u"hint_22")
        self.hint_22.setWordWrap(True)
        self.hint_22.setProperty(u"role", u"second")

        self.column_24.addWidget(self.hint_22)

        self.gap_23 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_24.addItem(self.gap_23)

        self.action_plan = TextArea(self.action_plan_page)
        self.action_plan.setObjectName(u"action_plan")

        self.column_24.addWidget(self.action_plan)


        self.column_46.addWidget(self.action_plan_page)

        self.exit_plan_page = QWidget(PlanStay)
        self.exit_plan_page.setObjectName(u"exit_plan_page")
        self.column_31 = QVBoxLayout(self.exit_plan_page)
        self.column_31.setSpacing(4)
        self.column_31.setObjectName(u"column_31")
        self.column_31.setContentsMargins(24, 12, 24, 0)
        self.words_25 = Words(self.exit_plan_page)
        self.words_25.setObjectName(u"words_25")
        self.words_25.setProperty(u"role", u"brand")

        self.column_31.addWidget(self.words_25)

        self.gap_26 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_31.addItem(self.gap_26)

        self.row_27 = QHBoxLayout()
        self.row_27.setSpacing(24)
        self.row_27.setObjectName(u"row_27")
        self.column_28 = QVBoxLayout()
        self.column_28.setSpacing(4)
        self.column_28.setObjectName(u"column_28")
        self.column_28.setContentsMargins(0, 0, 0, 0)
        self.exit_on_label = Words(self.exit_plan_page)
        self.exit_on_label.setObjectName(u"exit_on_label")
        self.exit_on_label.setProperty(u"role", u"heading")

        self.column_28.addWidget(self.exit_on_label)

        self.exit_on = DateField(self.exit_plan_page)
        self.exit_on.setObjectName(u"exit_on")

        self.column_28.addWidget(self.exit_on)


        self.row_27.addLayout(self.column_28)

        self.column_29 = QVBoxLayout()
        self.column_29.setSpacing(4)
        self.column_29.setObjectName(u"column_29")
        self.column_29.setContentsMargins(0, 0, 0, 0)
        self.exit_destination_label = Words(self.exit_plan_page)
        self.exit_destination_label.setObjectName(u"exit_destination_label")
        self.exit_destination_label.setProperty(u"role", u"heading")

        self.column_29.addWidget(self.exit_destination_label)

        self.exit_destination = CodeCombo(self.exit_plan_page)
        self.exit_destination.setObjectName(u"exit_destination")

        self.column_29.addWidget(self.exit_destination)


        self.row_27.addLayout(self.column_29)

        self.row_27.setStretch(0, 1)
        self.row_27.setStretch(1, 1)

        self.column_31.addLayout(self.row_27)

        self.exit_on_message = MessageLine(self.exit_plan_page)
        self.exit_on_message.setObjectName(u"exit_on_message")

        self.column_31.addWidget(self.exit_on_message)

        self.exit_support_label = Words(self.exit_plan_page)
        self.exit_support_label.setObjectName(u"exit_support_label")
        self.exit_support_label.setProperty(u"role", u"heading")

        self.column_31.addWidget(self.exit_support_label)

        self.exit_support = CodeCombo(self.exit_plan_page)
        self.exit_support.setObjectName(u"exit_support")

        self.column_31.addWidget(self.exit_support)

        self.gap_30 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_31.addItem(self.gap_30)

        self.exit_plan_label = Words(self.exit_plan_page)
        self.exit_plan_label.setObjectName(u"exit_plan_label")
        self.exit_plan_label.setProperty(u"role", u"heading")

        self.column_31.addWidget(self.exit_plan_label)

        self.exit_plan = TextArea(self.exit_plan_page)
        self.exit_plan.setObjectName(u"exit_plan")

        self.column_31.addWidget(self.exit_plan)


        self.column_46.addWidget(self.exit_plan_page)

        self.if_leaving_page = QWidget(PlanStay)
        self.if_leaving_page.setObjectName(u"if_leaving_page")
        self.column_35 = QVBoxLayout(self.if_leaving_page)
        self.column_35.setSpacing(4)
        self.column_35.setObjectName(u"column_35")
        self.column_35.setContentsMargins(24, 12, 24, 0)
        self.words_32 = Words(self.if_leaving_page)
        self.words_32.setObjectName(u"words_32")
        self.words_32.setProperty(u"role", u"brand")

        self.column_35.addWidget(self.words_32)

        self.hint_33 = Words(self.if_leaving_page)
        self.hint_33.setObjectName(u"hint_33")
        self.hint_33.setWordWrap(True)
        self.hint_33.setProperty(u"role", u"second")

        self.column_35.addWidget(self.hint_33)

        self.gap_34 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_35.addItem(self.gap_34)

        self.if_leaving = TextArea(self.if_leaving_page)
        self.if_leaving.setObjectName(u"if_leaving")

        self.column_35.addWidget(self.if_leaving)


        self.column_46.addWidget(self.if_leaving_page)

        self.reviews_page = QWidget(PlanStay)
        self.reviews_page.setObjectName(u"reviews_page")
        self.column_36 = QVBoxLayout(self.reviews_page)
        self.column_36.setSpacing(4)
        self.column_36.setObjectName(u"column_36")
        self.column_36.setContentsMargins(0, 12, 0, 0)
        self.reviews = RowsEditor(self.reviews_page)
        self.reviews.setObjectName(u"reviews")

        self.column_36.addWidget(self.reviews)


        self.column_46.addWidget(self.reviews_page)

        self.signatures_page = QWidget(PlanStay)
        self.signatures_page.setObjectName(u"signatures_page")
        self.column_40 = QVBoxLayout(self.signatures_page)
        self.column_40.setSpacing(4)
        self.column_40.setObjectName(u"column_40")
        self.column_40.setContentsMargins(24, 12, 24, 0)
        self.words_37 = Words(self.signatures_page)
        self.words_37.setObjectName(u"words_37")
        self.words_37.setProperty(u"role", u"brand")

        self.column_40.addWidget(self.words_37)

        self.hint_38 = Words(self.signatures_page)
        self.hint_38.setObjectName(u"hint_38")
        self.hint_38.setWordWrap(True)
        self.hint_38.setProperty(u"role", u"second")

        self.column_40.addWidget(self.hint_38)

        self.gap_39 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_40.addItem(self.gap_39)

        self.outcome_label = Words(self.signatures_page)
        self.outcome_label.setObjectName(u"outcome_label")
        self.outcome_label.setProperty(u"role", u"heading")

        self.column_40.addWidget(self.outcome_label)

        self.outcome_place = QWidget(self.signatures_page)
        self.outcome_place.setObjectName(u"outcome_place")

        self.column_40.addWidget(self.outcome_place)

        self.outcome_message = MessageLine(self.signatures_page)
        self.outcome_message.setObjectName(u"outcome_message")

        self.column_40.addWidget(self.outcome_message)

        self.next_review_label = Words(self.signatures_page)
        self.next_review_label.setObjectName(u"next_review_label")
        self.next_review_label.setProperty(u"role", u"heading")

        self.column_40.addWidget(self.next_review_label)

        self.next_review = DateField(self.signatures_page)
        self.next_review.setObjectName(u"next_review")

        self.column_40.addWidget(self.next_review)

        self.next_review_message = MessageLine(self.signatures_page)
        self.next_review_message.setObjectName(u"next_review_message")

        self.column_40.addWidget(self.next_review_message)


        self.column_46.addWidget(self.signatures_page)

#if QT_CONFIG(shortcut)
        self.contact_person_label.setBuddy(self.contact_person)
        self.case_manager_label.setBuddy(self.case_manager)
        self.municipality_contact_label.setBuddy(self.municipality_contact)
        self.wishes_label.setBuddy(self.wishes)
        self.background_label.setBuddy(self.background)
        self.how_label.setBuddy(self.how)
        self.goal_type_label.setBuddy(self.goal_type)
        self.theme_label.setBuddy(self.theme)
        self.exit_on_label.setBuddy(self.exit_on)
        self.exit_destination_label.setBuddy(self.exit_destination)
        self.exit_support_label.setBuddy(self.exit_support)
        self.exit_plan_label.setBuddy(self.exit_plan)
        self.next_review_label.setBuddy(self.next_review)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PlanStay)

        QMetaObject.connectSlotsByName(PlanStay)
    # setupUi

    def retranslateUi(self, PlanStay):
        self.words_1.setText(QCoreApplication.translate("PlanStay", u"Facts", None))
        self.contact_person_label.setText(QCoreApplication.translate("PlanStay", u"Contact person", None))
        self.case_manager_label.setText(QCoreApplication.translate("PlanStay", u"Case manager", None))
        self.municipality_contact_label.setText(QCoreApplication.translate("PlanStay", u"The municipality's contact", None))
        self.words_6.setText(QCoreApplication.translate("PlanStay", u"Wishes and hopes", None))
        self.hint_7.setText(QCoreApplication.translate("PlanStay", u"In the person's own words. It stands first on the paper.", None))
        self.wishes_label.setText(QCoreApplication.translate("PlanStay", u"What I want", None))
        self.background_label.setText(QCoreApplication.translate("PlanStay", u"Background", None))
        self.hint_9.setText(QCoreApplication.translate("PlanStay", u"Printed only when something stands here.", None))
        self.words_11.setText(QCoreApplication.translate("PlanStay", u"Housing", None))
        self.hint_12.setText(QCoreApplication.translate("PlanStay", u"Where the person wants to live, what has been applied for, and how it is paid for.", None))
        self.how_label.setText(QCoreApplication.translate("PlanStay", u"What it takes", None))
        self.how_of.setText("")
        self.goal_type_label.setText(QCoreApplication.translate("PlanStay", u"Kind of goal", None))
        self.theme_label.setText(QCoreApplication.translate("PlanStay", u"Theme (FFB)", None))
        self.words_16.setText(QCoreApplication.translate("PlanStay", u"Agreements about the stay", None))
        self.hint_17.setText(QCoreApplication.translate("PlanStay", u"What both sides keep to: visits, medicine, payment, quiet.", None))
        self.words_21.setText(QCoreApplication.translate("PlanStay", u"Action plan", None))
        self.hint_22.setText(QCoreApplication.translate("PlanStay", u"The municipality's plan: whether there is one, from when, and what it says about the stay.", None))
        self.words_25.setText(QCoreApplication.translate("PlanStay", u"Moving out", None))
        self.exit_on_label.setText(QCoreApplication.translate("PlanStay", u"Day of moving out", None))
        self.exit_destination_label.setText(QCoreApplication.translate("PlanStay", u"Where to", None))
        self.exit_support_label.setText(QCoreApplication.translate("PlanStay", u"Support afterwards", None))
        self.exit_plan_label.setText(QCoreApplication.translate("PlanStay", u"How it is done, and the start package", None))
        self.words_32.setText(QCoreApplication.translate("PlanStay", u"If you leave", None))
        self.hint_33.setText(QCoreApplication.translate("PlanStay", u"What the person wants us to do, whom we may call, and what happens to their things.", None))
        self.words_37.setText(QCoreApplication.translate("PlanStay", u"Signatures", None))
        self.hint_38.setText(QCoreApplication.translate("PlanStay", u"Read the plan aloud together and print it. When it holds it is not changed any more; a new version starts as its copy.", None))
        self.outcome_label.setText(QCoreApplication.translate("PlanStay", u"What did the citizen say?", None))
        self.next_review_label.setText(QCoreApplication.translate("PlanStay", u"Next review", None))
        pass
    # retranslateUi

