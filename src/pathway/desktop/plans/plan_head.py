"""The head of the plan page: whose plan, which version, whether it is kept, and what can be done with it."""

from pathway.casework.plans import PlanOnDesk
from pathway.desktop.parts import KeyButton, PageHead, StateLabel, Words
from pathway.desktop.plans.plan_words import version, version_line

ICONS_FROM = 1000
"""From this width of the page on its buttons have icons, pixels as drawn."""


class PlanHead(PageHead):
    """Its words grow shorter where there is less room; what can be pressed never does."""

    def __init__(self) -> None:
        super().__init__("")
        self.name = Words()
        self.state = StateLabel()
        self.see = KeyButton(self.tr("Preview"), "eye", "F9")
        self.print = KeyButton(self.tr("Print"), "printer", "Ctrl+P")
        self.new = KeyButton(self.tr("New version"), "plan", "Ctrl+J", primary=True)
        self.agree = KeyButton(self.tr("Let it hold"), "sign", "Ctrl+Enter", primary=True)
        self.more = KeyButton(self.tr("More"), "", "F10")
        self.after(self.name)
        for part in (self.state, self.see, self.print, self.new, self.agree, self.more):
            self.add(part)
        self._asides: tuple[str, ...] = ("",)
        self.set_title(self.tr("Stay plan"))
        self._icons = {self.see: "eye", self.print: "printer", self.new: "plan", self.agree: "sign"}
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that there is nothing to do yet."""
        for part in (self.see, self.print, self.new, self.agree, self.more, self.state):
            part.hide()

    def show_plan(self, desk: PlanOnDesk) -> None:
        """Show whose plan it is and how far it is."""
        plan = desk.plan
        draft = plan.state == "draft"
        self.name.setText(desk.citizen.name)
        self._asides = (version_line(plan, desk.replaces), version(plan), "")
        self.agree.setVisible(draft)
        self.more.setVisible(draft)
        self.new.setVisible(plan.state == "agreed" and desk.stay is not None and desk.stay.open)
        self.print.setVisible(True)
        self.state.setVisible(True)
        if draft:
            self.state.set("text.draft", self.tr("draft"))
        elif plan.state == "agreed":
            self.state.set("deadline.done", self.tr("holds"))
        else:
            self.state.set("text.signed", self.tr("no longer holds"))
        self.fit()

    def wait(self, waiting: bool) -> None:
        """Let nothing be printed or agreed on while somebody has to choose first."""
        for button in (self.print, self.agree, self.more):
            button.setEnabled(not waiting)

    def say_kept(self, at: str) -> None:
        """Say when the draft was kept."""
        self.state.set("text.draft", self.tr("draft saved {at}").format(at=at))
        self.fit()

    def say_unsaved(self) -> None:
        """Say loudly that the draft is not kept."""
        self.state.set("text.unsaved", self.tr("not saved"))
        self.fit()

    def fit(self) -> None:
        """Show the longest words that there is room for."""
        wide = self.width() >= ICONS_FROM
        for button, icon in self._icons.items():
            button.set_icon(icon if wide else "")
        for words, titled in (*((aside, True) for aside in self._asides), ("", False)):
            self.set_aside(words)
            self.aside.setVisible(bool(words))
            self.title.setVisible(titled)
            layout = self.layout()
            if layout is not None and layout.minimumSize().width() <= self.width():
                return
