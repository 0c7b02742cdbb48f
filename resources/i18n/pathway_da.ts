<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About Pathway</source>
        <translation>Om Pathway</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Pathway uses none</source>
        <translation>Pathway bruger intet</translation>
    </message>
    <message>
        <source>The store lies in</source>
        <translation>Lageret ligger i</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>AccessSection</name>
    <message>
        <source>Change passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gendannelseskode</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Husk mig på denne computer</translation>
    </message>
    <message>
        <source>Remember me: this computer has no keyring</source>
        <translation>Husk mig: denne computer har ingen nøglering</translation>
    </message>
    <message>
        <source>The passphrase is changed</source>
        <translation>Adgangssætningen er skiftet</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Din adgang</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Remove the agreement</source>
        <translation>Fjern aftalen</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Hvad der er aftalt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem der gør det</translation>
    </message>
    <message>
        <source>by</source>
        <translation>inden</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hvad</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
</context>
<context>
    <name>AgreementRows</name>
    <message>
        <source>+ New agreement</source>
        <translation>+ Ny aftale</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Vælg hvorfor.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Saved: away</source>
        <translation>Fravær gemt</translation>
    </message>
    <message>
        <source>The place is kept.</source>
        <translation>Pladsen beholdes.</translation>
    </message>
    <message>
        <source>The stay began {day}.</source>
        <translation>Opholdet begyndte {day}.</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
</context>
<context>
    <name>AwayForm</name>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Why away</source>
        <translation>Hvorfor væk</translation>
    </message>
    <message>
        <source>if it is known</source>
        <translation>hvis den kendes</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A copy of {size} MB was made, opened again and found whole.</source>
        <translation>En kopi på {size} MB er lavet, åbnet igen og fundet hel.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Tag sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Last copy</source>
        <translation>Seneste kopi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åbn mappen</translation>
    </message>
    <message>
        <source>They lie in</source>
        <translation>De ligger i</translation>
    </message>
    <message>
        <source>by itself when the last is a day old</source>
        <translation>tages af sig selv, når den seneste er et døgn gammel</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen endnu</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backup
is being made …</source>
        <translation>Sikkerhedskopi
laves nu …</translation>
    </message>
    <message>
        <source>Backup
{when}</source>
        <translation>Sikkerhedskopi
{when}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhedskopi endnu</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>days</source>
        <translation>dage</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiér nummeret</translation>
    </message>
    <message>
        <source>It is written down as entry {number}, without anybody's data.</source>
        <translation>Det er noteret som nummer {number}, uden oplysninger om nogen.</translation>
    </message>
    <message>
        <source>This went wrong</source>
        <translation>Det gik galt</translation>
    </message>
    <message>
        <source>What was saved is safe. What you are typing is kept as a draft.</source>
        <translation>Det, der er gemt, er i behold. Det, du skriver på, er gemt som kladde.</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 år</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Drawing or list</source>
        <translation>Tegning eller liste</translation>
    </message>
    <message>
        <source>Enter opens · L drawing</source>
        <translation>Enter åbner · L tegning</translation>
    </message>
    <message>
        <source>Enter opens · ← → next bar · L list</source>
        <translation>Enter åbner · ← → næste bjælke · L liste</translation>
    </message>
    <message>
        <source>How much time is shown</source>
        <translation>Hvor lang tid der vises</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>The pathway as a list</source>
        <translation>Forløbet som liste</translation>
    </message>
    <message>
        <source>Whole pathway</source>
        <translation>Hele forløbet</translation>
    </message>
    <message>
        <source>← → from bar to bar · L list</source>
        <translation>← → fra bjælke til bjælke · L liste</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Pathway</source>
        <translation>Forløb</translation>
    </message>
</context>
<context>
    <name>CitizenActs</name>
    <message>
        <source>Agree on a move-out …</source>
        <translation>Aftal udflytning …</translation>
    </message>
    <message>
        <source>Change facts and municipality</source>
        <translation>Ret oplysninger og kommune</translation>
    </message>
    <message>
        <source>End a placement</source>
        <translation>Afslut indsats</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Indskriv</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Pause or leave</source>
        <translation>Pause eller orlov</translation>
    </message>
    <message>
        <source>Print the pathway</source>
        <translation>Udskriv forløb</translation>
    </message>
    <message>
        <source>Record a need without a place</source>
        <translation>Registrér behov uden ophold</translation>
    </message>
    <message>
        <source>Rung of the ladder</source>
        <translation>Trin på trappen</translation>
    </message>
    <message>
        <source>Show the address (logged)</source>
        <translation>Vis adresse (logges)</translation>
    </message>
</context>
<context>
    <name>CitizenDialog</name>
    <message>
        <source>Another …</source>
        <translation>Skift …</translation>
    </message>
    <message>
        <source>Change facts</source>
        <translation>Ret oplysninger</translation>
    </message>
    <message>
        <source>Citizen created</source>
        <translation>Borger oprettet</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Opret alligevel</translation>
    </message>
    <message>
        <source>Create citizen</source>
        <translation>Opret borger</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Oplysninger rettet</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Show the address (logged)</source>
        <translation>Vis adresse (logges)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
</context>
<context>
    <name>CitizenFinder</name>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Kan være samme person</translation>
    </message>
    <message>
        <source>No citizens yet</source>
        <translation>Ingen borgere endnu</translation>
    </message>
    <message>
        <source>Nobody called “{text}”. Look at the spelling, or search in notes with Ctrl+Enter.</source>
        <translation>Ingen fundet for “{text}”. Se på stavningen, eller søg i notater med Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ingen passer</translation>
    </message>
    <message>
        <source>Search citizen</source>
        <translation>Søg borger</translation>
    </message>
    <message>
        <source>Search first</source>
        <translation>Søg først</translation>
    </message>
    <message>
        <source>The first {count}; search for the others</source>
        <translation>De første {count}; søg efter de andre</translation>
    </message>
    <message>
        <source>Those whom you follow stand here. Search, or create one.</source>
        <translation>Her står dem, du følger. Søg, eller opret en ny.</translation>
    </message>
    <message>
        <source>Write at least two letters of a name, or a birth date.</source>
        <translation>Skriv mindst to bogstaver af et navn, eller en fødselsdag.</translation>
    </message>
    <message>
        <source>name, called, former name, birth date or CPR · oe = ø, aa = å, ae = æ</source>
        <translation>navn, kaldenavn, tidligere navn, fødselsdag eller CPR · oe = ø, aa = å, ae = æ</translation>
    </message>
</context>
<context>
    <name>CitizenForm</name>
    <message>
        <source>Acting municipality</source>
        <translation>Handlekommune</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdag</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kaldes</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Fornavne</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidligere navn</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Nummertype</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Paying municipality</source>
        <translation>Betalingskommune</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation>Beskyttet til</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beskyttelse</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>only without a number</source>
        <translation>kun uden nummer</translation>
    </message>
</context>
<context>
    <name>CitizenHead</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Address protected</source>
        <translation>Adressebeskyttet</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Indskriv</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>Next: {what} {day}</source>
        <translation>Næste: {what} {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>CitizenPage</name>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Perhaps a backup was put back.</source>
        <translation>Måske er en sikkerhedskopi lagt tilbage.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>This citizen is not in the store</source>
        <translation>Borgeren findes ikke i lageret</translation>
    </message>
    <message>
        <source>What belongs to the citizen</source>
        <translation>Det, der hører til borgeren</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Hvem har set</translation>
    </message>
</context>
<context>
    <name>CitizenPicker</name>
    <message>
        <source>Create new citizen</source>
        <translation>Opret ny borger</translation>
    </message>
</context>
<context>
    <name>Citizens</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Acting municipality</source>
        <translation>Handlekommune</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handleplan</translation>
    </message>
    <message>
        <source>Added {when}</source>
        <translation>Tilføjet {when}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>By this number the person is not born yet.</source>
        <translation>Efter nummeret er personen ikke født endnu.</translation>
    </message>
    <message>
        <source>By this number the person is over 110.</source>
        <translation>Efter nummeret er personen over 110.</translation>
    </message>
    <message>
        <source>By this number the person is under 18.</source>
        <translation>Efter nummeret er personen under 18.</translation>
    </message>
    <message>
        <source>CPR</source>
        <translation>CPR</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Lukket {day}</translation>
    </message>
    <message>
        <source>D-eCPR</source>
        <translation>D-eCPR</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>what was seen</comment>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Tidligere navn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Forsørgelse</translation>
    </message>
    <message>
        <source>Mentioned in notes</source>
        <translation>Nævnt i notater</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>Fulde navn</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Næste frist</translation>
    </message>
    <message>
        <source>Nights or days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Others informed</source>
        <translation>Andre orienteret</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place or service</source>
        <translation>Sted eller ydelse</translation>
    </message>
    <message>
        <source>Professional assessment</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beskyttelse</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refusion</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Bostøtte</translation>
    </message>
    <message>
        <source>The citizen's own words</source>
        <translation>Borgerens egne ord</translation>
    </message>
    <message>
        <source>The control digit does not fit. It may be right.</source>
        <translation>Kontrolcifret passer ikke. Det kan være rigtigt.</translation>
    </message>
    <message>
        <source>The search goes along: {what}.</source>
        <translation>Søgningen følger med: {what}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Sagsb.</translation>
    </message>
    <message>
        <source>X-eCPR</source>
        <translation>X-eCPR</translation>
    </message>
    <message>
        <source>a place, since {day}</source>
        <translation>et sted at bo, siden {day}</translation>
    </message>
    <message>
        <source>acting municipality {name}</source>
        <translation>handlekommune {name}</translation>
    </message>
    <message>
        <source>address protected</source>
        <translation>adressebeskyttet</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>aftalt {day}</translation>
    </message>
    <message>
        <source>birth date {day}</source>
        <translation>fødselsdag {day}</translation>
    </message>
    <message>
        <source>called something alike</source>
        <translation>kaldes noget lignende</translation>
    </message>
    <message>
        <source>contact person {name}</source>
        <translation>kontaktperson {name}</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besluttet</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>omstridt</translation>
    </message>
    <message>
        <source>end agreed for {day}</source>
        <translation>Afslutning aftalt til {day}</translation>
    </message>
    <message>
        <source>family name “{name}”</source>
        <translation>efternavn “{name}”</translation>
    </message>
    <message>
        <source>first name “{name}”</source>
        <translation>fornavn “{name}”</translation>
    </message>
    <message>
        <source>formerly {name}</source>
        <translation>før {name}</translation>
    </message>
    <message>
        <source>granted {day}</source>
        <translation>Bevilget {day}</translation>
    </message>
    <message>
        <source>hidden, shown by F10</source>
        <translation>skjult, vises med F10</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>man</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>matters for a decision</source>
        <translation>har betydning for en afgørelse</translation>
    </message>
    <message>
        <source>move-out agreed {day}</source>
        <translation>udflytning aftalt {day}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ingen indsats endnu</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>paying municipality {name}</source>
        <translation>betalingskommune {name}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>replacement CPR</source>
        <translation>erstatnings-CPR</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>samme fødselsdag</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>samme nummer</translation>
    </message>
    <message>
        <source>show with Ctrl+Enter</source>
        <translation>vis med Ctrl+Enter</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>underskrevet</translation>
    </message>
    <message>
        <source>since {day}, {length}</source>
        <translation>siden {day}, {length}</translation>
    </message>
    <message>
        <source>the former name is alike</source>
        <translation>tidligere navn ligner</translation>
    </message>
    <message>
        <source>the name is alike</source>
        <translation>navnet ligner</translation>
    </message>
    <message>
        <source>the name is like {name}</source>
        <translation>navn ligner {name}</translation>
    </message>
    <message>
        <source>the names are swapped</source>
        <translation>navnene er byttet om</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>unplanned</source>
        <translation>ikke-planlagt</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>worker {name}</source>
        <translation>sagsbehandler {name}</translation>
    </message>
    <message>
        <source>{house}, room {room}</source>
        <translation>{house}, værelse {room}</translation>
    </message>
    <message>
        <source>{kind} since {first}</source>
        <translation>{kind} siden {first}</translation>
    </message>
    <message>
        <source>{kind} {first} to {last}</source>
        <translation>{kind} {first} til {last}</translation>
    </message>
    <message>
        <source>{kind}, until {day}</source>
        <translation>{kind}, til {day}</translation>
    </message>
    <message>
        <source>{name} acts</source>
        <translation>{name} handler</translation>
    </message>
    <message>
        <source>{name} acts and pays</source>
        <translation>{name} handler og betaler</translation>
    </message>
    <message>
        <source>{name} pays</source>
        <translation>{name} betaler</translation>
    </message>
    <message>
        <source>{rung} granted {day}</source>
        <translation>{rung} bevilget {day}</translation>
    </message>
    <message>
        <source>{used} of {of} days (known to us)</source>
        <translation>{used} af {of} dage (kendt af os)</translation>
    </message>
    <message>
        <source>{where} until {day}</source>
        <translation>{where} til {day}</translation>
    </message>
</context>
<context>
    <name>CitizensPage</name>
    <message>
        <source>Among whom</source>
        <translation>Blandt hvem</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation>Også lukkede</translation>
    </message>
    <message>
        <source>Create new citizen</source>
        <translation>Opret ny borger</translation>
    </message>
    <message>
        <source>Is it none of them?</source>
        <translation>Er det ingen af dem?</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · N note · Esc clears</source>
        <translation>↑ ↓ vælger · Enter åbner · N notat · Esc rydder</translation>
    </message>
</context>
<context>
    <name>CodeGroups</name>
    <message>
        <source>The recovery code</source>
        <translation>Gendannelseskoden</translation>
    </message>
</context>
<context>
    <name>ColleaguesSection</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Tilføj en kollega</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>who can open the store</source>
        <translation>hvem der kan åbne lageret</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Both values</source>
        <translation>Begge værdier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Mine hold</source>
        <translation>Mine gælder</translation>
    </message>
    <message>
        <source>Nothing was overwritten. These fields were changed by both of you:</source>
        <translation>Intet er overskrevet. Disse felter har I begge ændret:</translation>
    </message>
    <message>
        <source>Save both</source>
        <translation>Gem begge dele</translation>
    </message>
    <message>
        <source>Somebody else saved meanwhile</source>
        <translation>En anden har gemt imens</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Den anden</translation>
    </message>
    <message>
        <source>The other's hold</source>
        <translation>Den andens gælder</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dig</translation>
    </message>
</context>
<context>
    <name>DemoPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Fjordby Kommune does not exist: everybody in it is made up.</source>
        <translation>Fjordby Kommune findes ikke: alle personer i den er opdigtede.</translation>
    </message>
    <message>
        <source>Fjordby Kommune is being made …</source>
        <translation>Fjordby Kommune bliver lavet …</translation>
    </message>
    <message>
        <source>Fjordby Kommune is ready</source>
        <translation>Fjordby Kommune er klar</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Åbn demoen</translation>
    </message>
    <message>
        <source>You are {initials}. The passphrase is: {passphrase}</source>
        <translation>Du er {initials}. Adgangssætningen er: {passphrase}</translation>
    </message>
</context>
<context>
    <name>Dimensions</name>
    <message>
        <source>{words}, key {digit}</source>
        <translation>{words}, tast {digit}</translation>
    </message>
</context>
<context>
    <name>Discarding</name>
    <message>
        <source>Delete the draft</source>
        <translation>Slet kladden</translation>
    </message>
    <message>
        <source>Draft deleted</source>
        <translation>Kladde slettet</translation>
    </message>
</context>
<context>
    <name>EndPlacementDialog</name>
    <message numerus="yes">
        <source>%n follow-up(s) of the placement are settled.</source>
        <translation>
            <numerusform>%n opfølgning på indsatsen lukkes.</numerusform>
            <numerusform>%n opfølgninger på indsatsen lukkes.</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>End a placement</source>
        <translation>Afslut en indsats</translation>
    </message>
    <message>
        <source>It counts as a planned end.</source>
        <translation>Den tælles som planlagt afslutning.</translation>
    </message>
    <message>
        <source>It counts as an unplanned end.</source>
        <translation>Den tælles som ikke-planlagt afslutning.</translation>
    </message>
    <message>
        <source>It counts as neither planned nor unplanned.</source>
        <translation>Den tælles hverken som planlagt eller ikke-planlagt.</translation>
    </message>
    <message>
        <source>Placement ended</source>
        <translation>Indsats afsluttet</translation>
    </message>
    <message>
        <source>The placement ends on its last day.</source>
        <translation>Indsatsen slutter den sidste dag.</translation>
    </message>
    <message>
        <source>When you save</source>
        <translation>Når du gemmer</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Skriv den sidste dag.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
</context>
<context>
    <name>EndPlacementForm</name>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hvordan den sluttede</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>a digit chooses</source>
        <translation>et tal vælger</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksporteret</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabel til regneark (*.csv)</translation>
    </message>
    <message>
        <source>The figures of the year, nothing personal</source>
        <translation>Årets tal, ingen personoplysninger</translation>
    </message>
    <message>
        <source>The people behind the figure ({number} rows), with their names</source>
        <translation>De, der står bag tallet ({number} linjer), med navne</translation>
    </message>
    <message>
        <source>figure-{year}-people</source>
        <translation>tal-{year}-personer</translation>
    </message>
    <message>
        <source>figures-{year}</source>
        <translation>tal-{year}</translation>
    </message>
</context>
<context>
    <name>FigurePanel</name>
    <message>
        <source>Counted so</source>
        <translation>Sådan talt</translation>
    </message>
    <message>
        <source>Discharges by month</source>
        <translation>Udflytninger måned for måned</translation>
    </message>
    <message>
        <source>Enter opens the citizen</source>
        <translation>Enter åbner borgeren</translation>
    </message>
    <message>
        <source>Nobody stands behind this figure</source>
        <translation>Ingen står bag dette tal</translation>
    </message>
    <message>
        <source>Set it under Settings</source>
        <translation>Sæt det op under Opsætning</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>The people behind the figure</source>
        <translation>De, der står bag tallet</translation>
    </message>
    <message>
        <source>The {number} behind the figure</source>
        <translation>De {number} bag tallet</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>nyeste først</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>un-planned</source>
        <translation>ikke-planlagt</translation>
    </message>
    <message>
        <source>↑ ↓ other figure</source>
        <translation>↑ ↓ andet tal</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n citizen(s)</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Handlekommune</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Henvist fra</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ind</translation>
    </message>
    <message>
        <source>In all {number}.</source>
        <translation>I alt {number}.</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Døgn</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oplyst</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ud</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>bed nights</source>
        <translation>overnatninger</translation>
    </message>
    <message>
        <source>citizens discharged</source>
        <translation>udskrevne borgere</translation>
    </message>
    <message>
        <source>discharges</source>
        <translation>udskrivninger</translation>
    </message>
    <message>
        <source>discharges, neither planned nor unplanned</source>
        <translation>udflytninger, hverken planlagt eller ikke-planlagt</translation>
    </message>
    <message>
        <source>enrolled from other municipalities</source>
        <translation>indskrevne fra andre kommuner</translation>
    </message>
    <message>
        <source>enrolled from {name}</source>
        <translation>indskrevne fra {name}</translation>
    </message>
    <message>
        <source>enrolled stays</source>
        <translation>indskrevne</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>i {year}</translation>
    </message>
    <message>
        <source>in {year} until {day}</source>
        <translation>i {year} til {day}</translation>
    </message>
    <message>
        <source>intakes</source>
        <translation>indskrivninger</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>kommuner</translation>
    </message>
    <message>
        <source>nights a stay, on average</source>
        <translation>døgn pr. ophold i gennemsnit</translation>
    </message>
    <message>
        <source>others, most from {name}</source>
        <translation>andre, flest fra {name}</translation>
    </message>
    <message>
        <source>places under SEL § 110</source>
        <translation>pladser efter SEL § 110</translation>
    </message>
    <message>
        <source>planned discharges</source>
        <translation>planlagte udflytninger</translation>
    </message>
    <message>
        <source>planned to an own dwelling</source>
        <translation>planlagte til egen bolig</translation>
    </message>
    <message>
        <source>planned to another place</source>
        <translation>planlagte til andet</translation>
    </message>
    <message>
        <source>planned to family, a room or another form</source>
        <translation>planlagte til familie, værelse, anden boform</translation>
    </message>
    <message>
        <source>re-intakes</source>
        <translation>genindskrivninger</translation>
    </message>
    <message>
        <source>the own municipality</source>
        <translation>egen kommune</translation>
    </message>
    <message>
        <source>there at the end</source>
        <translation>til stede ved slutningen</translation>
    </message>
    <message>
        <source>there at the start</source>
        <translation>til stede ved begyndelsen</translation>
    </message>
    <message>
        <source>unplanned discharges</source>
        <translation>ikke-planlagte udflytninger</translation>
    </message>
    <message>
        <source>{number} nights in all</source>
        <translation>{number} nætter i alt</translation>
    </message>
    <message>
        <source>{share} of {whole} places {when}</source>
        <translation>{share} af {whole} pladser {when}</translation>
    </message>
    <message>
        <source>{share} of {whole} {when}</source>
        <translation>{share} af {whole} {when}</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>All houses</source>
        <translation>Alle huse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Figures of the year</source>
        <translation>Årets tal</translation>
    </message>
    <message>
        <source>Figures {year}</source>
        <translation>Tal {year}</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Ingen tal endnu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Take in a register …</source>
        <translation>Indlæs register …</translation>
    </message>
    <message>
        <source>They are counted from stays: let somebody in, or import a register of stays.</source>
        <translation>De tælles af ophold: indskriv en borger, eller indlæs et register over ophold.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>rule for {year}, counted {moment}</source>
        <translation>regel for {year}, beregnet {moment}</translation>
    </message>
</context>
<context>
    <name>FirstCode</name>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
</context>
<context>
    <name>FirstCodeForm</name>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Confirm: write group 3 and group 7</source>
        <translation>Bekræft: skriv gruppe 3 og gruppe 7</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Gruppe 3</translation>
    </message>
    <message>
        <source>Group 7</source>
        <translation>Gruppe 7</translation>
    </message>
    <message>
        <source>Open Pathway</source>
        <translation>Åbn Pathway</translation>
    </message>
    <message>
        <source>Opens when both groups fit.</source>
        <translation>Åbner, når begge grupper passer.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Udskriv koden</translation>
    </message>
    <message>
        <source>Put the sheet in a safe or with your manager, not beside the computer.</source>
        <translation>Læg arket i pengeskab eller hos din leder, ikke ved maskinen.</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Trin 3 af 3</translation>
    </message>
    <message>
        <source>The code opens the store if the passphrase is forgotten. It is shown only now. Without passphrase and code nobody can open the store, the maker of Pathway neither.</source>
        <translation>Koden åbner lageret, hvis adgangssætningen er glemt. Den vises kun nu. Uden adgangssætning og kode kan ingen åbne lageret, heller ikke leverandøren.</translation>
    </message>
    <message>
        <source>Write the recovery code down</source>
        <translation>Skriv gendannelseskoden ned</translation>
    </message>
</context>
<context>
    <name>FirstPerson</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock er slået til</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De to adgangssætninger er ikke ens.</translation>
    </message>
</context>
<context>
    <name>FirstPersonForm</name>
    <message>
        <source>A few words that you remember are better than signs that you write down. Nobody can look the passphrase up.</source>
        <translation>Nogle ord, du husker, er bedre end tegn, du må skrive ned. Ingen kan slå adgangssætningen op.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Trin 2 af 3</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen igen</translation>
    </message>
    <message>
        <source>You and your passphrase</source>
        <translation>Dig og din adgangssætning</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>as colleagues know you; seen before the store is open</source>
        <translation>som kolleger kender dem; ses, før lageret er åbent</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n hus</numerusform>
            <numerusform>%n huse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plads</numerusform>
            <numerusform>%n pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Store and unit</source>
        <translation>Lager og enhed</translation>
    </message>
    <message>
        <source>Where, for whom</source>
        <translation>Hvor og for hvem</translation>
    </message>
    <message>
        <source>Who opens the store</source>
        <translation>Hvem der åbner lageret</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv den ned</translation>
    </message>
    <message>
        <source>Write it down now</source>
        <translation>Skriv den ned nu</translation>
    </message>
    <message>
        <source>You and your passphrase</source>
        <translation>Dig og din adgangssætning</translation>
    </message>
</context>
<context>
    <name>FirstUnit</name>
    <message>
        <source>A store lies there already. Open it, or choose another place.</source>
        <translation>Der ligger allerede et lager. Åbn det, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>Choose the municipality.</source>
        <translation>Vælg kommunen.</translation>
    </message>
    <message>
        <source>How many rooms has the house?</source>
        <translation>Hvor mange værelser har huset?</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Åbn et eksisterende lager</translation>
    </message>
    <message>
        <source>There is no store in {folder}.</source>
        <translation>Der er intet lager i {folder}.</translation>
    </message>
    <message>
        <source>Two houses have the same name.</source>
        <translation>To huse har samme navn.</translation>
    </message>
    <message>
        <source>Where shall the store lie?</source>
        <translation>Hvor skal lageret ligge?</translation>
    </message>
    <message>
        <source>Write the house's name.</source>
        <translation>Skriv husets navn.</translation>
    </message>
    <message>
        <source>Write what the unit is called.</source>
        <translation>Skriv, hvad enheden hedder.</translation>
    </message>
    <message>
        <source>choose the municipality</source>
        <translation>vælg kommunen</translation>
    </message>
</context>
<context>
    <name>FirstUnitForm</name>
    <message>
        <source>Choose a folder …</source>
        <translation>Vælg mappe …</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in one folder on this computer or on a drive of the unit's.</source>
        <translation>Alt gemmes krypteret i én mappe på denne computer eller på et af enhedens drev.</translation>
    </message>
    <message>
        <source>Houses and rooms</source>
        <translation>Huse og værelser</translation>
    </message>
    <message>
        <source>Make a demo store</source>
        <translation>Lav et demolager</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Open an existing store …</source>
        <translation>Åbn et eksisterende lager …</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Trin 1 af 3</translation>
    </message>
    <message>
        <source>Store and unit</source>
        <translation>Lager og enhed</translation>
    </message>
    <message>
        <source>What the unit is called</source>
        <translation>Hvad hedder enheden</translation>
    </message>
    <message>
        <source>Where the store lies</source>
        <translation>Hvor lageret ligger</translation>
    </message>
    <message>
        <source>can be changed later</source>
        <translation>kan ændres senere</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow-up made</source>
        <translation>Opfølgning oprettet</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal gøres.</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Asked of</source>
        <translation>Opgave for</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
</context>
<context>
    <name>ForeseeDialog</name>
    <message>
        <source>Agreed move-out</source>
        <translation>Aftalt udflytning</translation>
    </message>
    <message>
        <source>Move-out agreed</source>
        <translation>Udflytning aftalt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The move-out is no longer agreed</source>
        <translation>Udflytningen er ikke længere aftalt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
</context>
<context>
    <name>ForeseeForm</name>
    <message>
        <source>Agreed day</source>
        <translation>Aftalt dag</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>leave it empty when nothing is agreed any longer</source>
        <translation>tom, når intet er aftalt længere</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>draft kept {time}</source>
        <translation>kladde gemt {time}</translation>
    </message>
    <message>
        <source>the draft is not kept</source>
        <translation>kladden er ikke gemt</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n ledig</numerusform>
            <numerusform>%n ledige</numerusform>
        </translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Demo: Fjordby Kommune does not exist, and everybody here is made up. Write nothing real.</source>
        <translation>Demo: Fjordby Kommune findes ikke, og alle personer er opdigtede. Skriv intet om virkelige mennesker.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Indskriv</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Tag sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>New citizen</source>
        <translation>Opret ny borger</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opsætning</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Herberg</translation>
    </message>
    <message>
        <source>Take in a register …</source>
        <translation>Indlæs register …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message>
        <source>Away</source>
        <translation>Fravær</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Free now</source>
        <translation>Ledige nu</translation>
    </message>
    <message>
        <source>Free: {house} {room}</source>
        <translation>Ledig: {house} {room}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Hjælpens sider</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>Write the hours as 7,5.</source>
        <translation>Skriv timerne som 7,5.</translation>
    </message>
</context>
<context>
    <name>HouseRows</name>
    <message>
        <source>Add a house</source>
        <translation>Tilføj et hus</translation>
    </message>
</context>
<context>
    <name>HousesSection</name>
    <message numerus="yes">
        <source>%n approved place(s)</source>
        <translation>
            <numerusform>%n godkendt plads</numerusform>
            <numerusform>%n godkendte pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>Tilføj værelser</translation>
    </message>
    <message>
        <source>Houses and rooms</source>
        <translation>Huse og værelser</translation>
    </message>
    <message>
        <source>Out of service, or back</source>
        <translation>Ud af drift eller tilbage</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledigt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>ude af drift</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A CSV file with the names of the columns in its first line. It is tried first: you see what it does before anything is taken in.</source>
        <translation>En CSV-fil med kolonnernes navne i første linje. Den prøves først: du ser, hvad den gør, før noget indlæses.</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>Vælg et register</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopiér listen</translation>
    </message>
    <message>
        <source>It is being stopped …</source>
        <translation>Stopper …</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Register taken in</source>
        <translation>Register indlæst</translation>
    </message>
    <message>
        <source>Registers (*.csv *.txt);;All files (*)</source>
        <translation>Registre (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Rows read:</source>
        <translation>Rækker læst:</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Se tallene</translation>
    </message>
    <message>
        <source>Stays at the shelter, SEL § 110</source>
        <translation>Herbergsophold, SEL § 110</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Indlæs</translation>
    </message>
    <message>
        <source>Take in a register</source>
        <translation>Indlæs register</translation>
    </message>
    <message>
        <source>The file is read …</source>
        <translation>Filen læses …</translation>
    </message>
    <message>
        <source>The list is copied</source>
        <translation>Listen er kopieret</translation>
    </message>
    <message>
        <source>The rows are held against what is known …</source>
        <translation>Rækkerne sammenholdes med det, Pathway kender …</translation>
    </message>
    <message>
        <source>The rows are kept …</source>
        <translation>Rækkerne gemmes …</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Choose file …</source>
        <translation>Vælg fil …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>What the file tells of</source>
        <translation>Hvad filen handler om</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ingen valgt</translation>
    </message>
</context>
<context>
    <name>InitialsCombo</name>
    <message>
        <source>remembered on this machine</source>
        <translation>husket på denne maskine</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Address protected</source>
        <translation>Adressebeskyttet</translation>
    </message>
    <message>
        <source>Choose a room, or a house without one.</source>
        <translation>Vælg et værelse, eller et hus uden værelse.</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Indskrivning</translation>
    </message>
    <message>
        <source>Intake saved</source>
        <translation>Indskrivning gemt</translation>
    </message>
    <message>
        <source>Open the citizen</source>
        <translation>Åbn borgeren</translation>
    </message>
    <message>
        <source>Readmission saved</source>
        <translation>Genindskrivning gemt</translation>
    </message>
    <message>
        <source>Save intake</source>
        <translation>Gem indskrivning</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>When you save</source>
        <translation>Når du gemmer</translation>
    </message>
    <message>
        <source>Who is let in?</source>
        <translation>Hvem skal indskrives?</translation>
    </message>
    <message>
        <source>Write when it was, for instance 03:07.</source>
        <translation>Skriv, hvornår det var, for eksempel 03:07.</translation>
    </message>
    <message>
        <source>choose a room</source>
        <translation>vælg et værelse</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>uoplyst</translation>
    </message>
    <message>
        <source>{place} is taken</source>
        <translation>{place} bliver optaget</translation>
    </message>
</context>
<context>
    <name>IntakeForm</name>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>House rules handed over</source>
        <translation>Husorden udleveret</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Last stayed</source>
        <translation>Senest opholdt sig</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Flyttet ind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plads</translation>
    </message>
    <message>
        <source>Planned move-out</source>
        <translation>Planlagt udflytning</translation>
    </message>
    <message>
        <source>Reason for contact</source>
        <translation>Henvendelsesårsag</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Henvist af</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Værelse</translation>
    </message>
    <message>
        <source>if agreed</source>
        <translation>hvis aftalt</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sat til nu</translation>
    </message>
    <message>
        <source>several, or none</source>
        <translation>flere eller ingen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>The citizen that is open</source>
        <translation>Den åbne borger</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>opfølgning</translation>
    </message>
    <message>
        <source>from bar to bar in the chart</source>
        <translation>fra bjælke til bjælke i forløbet</translation>
    </message>
    <message>
        <source>help</source>
        <translation>hjælp</translation>
    </message>
    <message>
        <source>how much time the chart shows</source>
        <translation>hvor lang tid forløbet viser</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>indskriv</translation>
    </message>
    <message>
        <source>leave; what is typed is a draft</source>
        <translation>forlad; det skrevne er en kladde</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lås</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mere</translation>
    </message>
    <message>
        <source>move out</source>
        <translation>udflytning</translation>
    </message>
    <message>
        <source>new citizen</source>
        <translation>ny borger</translation>
    </message>
    <message>
        <source>new row in a form</source>
        <translation>ny række i en formular</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>sider</translation>
    </message>
    <message>
        <source>pause or leave</source>
        <translation>pause eller orlov</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>print</source>
        <translation>udskriv</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>afslut</translation>
    </message>
    <message>
        <source>rung of the ladder</source>
        <translation>trin på trappen</translation>
    </message>
    <message>
        <source>save or sign</source>
        <translation>gem eller underskriv</translation>
    </message>
    <message>
        <source>search and act</source>
        <translation>søg og handl</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>opsætning</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>faneblade</translation>
    </message>
    <message>
        <source>the chart as a list</source>
        <translation>forløbet som liste</translation>
    </message>
    <message>
        <source>the page before this one</source>
        <translation>siden før denne</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>disse taster</translation>
    </message>
    <message>
        <source>undo, for ten minutes</source>
        <translation>fortryd, i ti minutter</translation>
    </message>
</context>
<context>
    <name>KeysList</name>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>letters act while no field is typed in</source>
        <translation>bogstaver virker, når der ikke skrives i et felt</translation>
    </message>
</context>
<context>
    <name>LengthMeter</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>Der mangler %n tegn.</numerusform>
            <numerusform>Der mangler %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least {least} characters, for instance four words.</source>
        <translation>Mindst {least} tegn, for eksempel fire ord.</translation>
    </message>
    <message numerus="yes">
        <source>Good: %n characters.</source>
        <translation>
            <numerusform>God: %n tegn.</numerusform>
            <numerusform>God: %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough. One more word makes it better.</source>
        <translation>Lang nok. Et ord mere gør den bedre.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>added a colleague</source>
        <translation>tilføjede en kollega</translation>
    </message>
    <message>
        <source>added rooms</source>
        <translation>oprettede værelser</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>indskrev</translation>
    </message>
    <message>
        <source>agreed on a move-out</source>
        <translation>aftalte en udflytning</translation>
    </message>
    <message>
        <source>began a note</source>
        <translation>begyndte et notat</translation>
    </message>
    <message>
        <source>began a placement</source>
        <translation>begyndte en indsats</translation>
    </message>
    <message>
        <source>began a plan</source>
        <translation>begyndte en plan</translation>
    </message>
    <message>
        <source>began to end a placement</source>
        <translation>begyndte at afslutte en indsats</translation>
    </message>
    <message>
        <source>brought a deleted draft back</source>
        <translation>hentede en slettet kladde tilbage</translation>
    </message>
    <message>
        <source>changed facts</source>
        <translation>rettede oplysninger</translation>
    </message>
    <message>
        <source>changed municipality</source>
        <translation>skiftede kommune</translation>
    </message>
    <message>
        <source>created</source>
        <translation>oprettede</translation>
    </message>
    <message>
        <source>deleted a draft of a plan</source>
        <translation>slettede en plankladde</translation>
    </message>
    <message>
        <source>ended a pause</source>
        <translation>afsluttede et fravær</translation>
    </message>
    <message>
        <source>ended a placement</source>
        <translation>afsluttede en indsats</translation>
    </message>
    <message>
        <source>found in notes</source>
        <translation>fandt i notater</translation>
    </message>
    <message>
        <source>imported a register</source>
        <translation>indlæste et register</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>tog sikkerhedskopi</translation>
    </message>
    <message>
        <source>made a follow-up</source>
        <translation>lavede en opfølgning</translation>
    </message>
    <message>
        <source>made a plan hold</source>
        <translation>gjorde en plan gældende</translation>
    </message>
    <message>
        <source>made the store</source>
        <translation>oprettede lageret</translation>
    </message>
    <message>
        <source>moved on the ladder</source>
        <translation>flyttede på trappen</translation>
    </message>
    <message>
        <source>moved out</source>
        <translation>registrerede udflytning</translation>
    </message>
    <message>
        <source>opened a figure</source>
        <translation>åbnede et tal</translation>
    </message>
    <message>
        <source>opened a placement</source>
        <translation>startede en indsats</translation>
    </message>
    <message>
        <source>opened a plan</source>
        <translation>åbnede en plan</translation>
    </message>
    <message>
        <source>opened the page</source>
        <translation>åbnede siden</translation>
    </message>
    <message>
        <source>prepared a move-out</source>
        <translation>forberedte en udflytning</translation>
    </message>
    <message>
        <source>prepared an intake</source>
        <translation>forberedte en indskrivning</translation>
    </message>
    <message>
        <source>printed a plan</source>
        <translation>udskrev en plan</translation>
    </message>
    <message>
        <source>read notes</source>
        <translation>læste notater</translation>
    </message>
    <message>
        <source>read plans</source>
        <translation>læste planer</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>læste loggen</translation>
    </message>
    <message>
        <source>recorded a need</source>
        <translation>registrerede et behov</translation>
    </message>
    <message>
        <source>recorded a pause</source>
        <translation>registrerede en pause</translation>
    </message>
    <message>
        <source>reopened a follow-up</source>
        <translation>genåbnede en opfølgning</translation>
    </message>
    <message>
        <source>saw hidden data</source>
        <translation>så skjulte oplysninger</translation>
    </message>
    <message>
        <source>saw the day</source>
        <translation>så dagen</translation>
    </message>
    <message>
        <source>saw the figures</source>
        <translation>så tallene</translation>
    </message>
    <message>
        <source>saw the shelter</source>
        <translation>så herberget</translation>
    </message>
    <message>
        <source>saw who had looked</source>
        <translation>så, hvem der har set</translation>
    </message>
    <message>
        <source>settled a follow-up</source>
        <translation>udførte en opfølgning</translation>
    </message>
    <message>
        <source>signed a note</source>
        <translation>underskrev et notat</translation>
    </message>
    <message>
        <source>took a room out of service</source>
        <translation>tog et værelse ud af drift</translation>
    </message>
    <message>
        <source>took back a move-out</source>
        <translation>fortrød en udflytning</translation>
    </message>
    <message>
        <source>took the people of a figure out</source>
        <translation>tog personerne bag et tal ud</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>låste op</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Adgangslog</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Check the store</source>
        <translation>Efterse lageret</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything is whole: every page, every link, and all {number} rows of the log.</source>
        <translation>Alt er helt: hver side, hver henvisning og alle {number} linjer i loggen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Show earlier rows</source>
        <translation>Vis tidligere linjer</translation>
    </message>
    <message>
        <source>The store is not whole: {what}. Make no changes; put back the latest backup.</source>
        <translation>Lageret er ikke helt: {what}. Ret ikke mere i det; læg den seneste sikkerhedskopi tilbage.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Whose rows</source>
        <translation>Hvis linjer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>encrypted pages</source>
        <translation>krypterede sider</translation>
    </message>
    <message>
        <source>links between tables</source>
        <translation>henvisninger mellem tabeller</translation>
    </message>
    <message>
        <source>the database's structure</source>
        <translation>databasens opbygning</translation>
    </message>
    <message>
        <source>the log's chain</source>
        <translation>loggens kæde</translation>
    </message>
    <message>
        <source>who did what about whom; no row can be changed</source>
        <translation>hvem gjorde hvad om hvem; ingen linje kan ændres</translation>
    </message>
</context>
<context>
    <name>LookedTab</name>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Who has looked</source>
        <translation>Hvem har set</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>adressen</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>navnet</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>nummeret</translation>
    </message>
</context>
<context>
    <name>MachineSection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message>
        <source>Single letters act: N note, M move out …</source>
        <translation>Enkelte bogstaver virker: N notat, M udflytning …</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemets</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>for you, here</source>
        <translation>for dig, her</translation>
    </message>
    <message>
        <source>without a key or the mouse</source>
        <translation>uden tastatur og mus</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Locked at {time}, because nobody typed for %n minute(s).</source>
        <translation>
            <numerusform>Låst kl. {time}, fordi ingen skrev i ét minut.</numerusform>
            <numerusform>Låst kl. {time}, fordi ingen skrev i %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked at {time}.</source>
        <translation>Låst kl. {time}.</translation>
    </message>
    <message>
        <source>Your draft is kept and opens again.</source>
        <translation>Din kladde er gemt og åbner igen.</translation>
    </message>
</context>
<context>
    <name>MannerField</name>
    <message>
        <source>How it ended</source>
        <translation>Hvordan den sluttede</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Hverken eller</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ikke-planlagt</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>Write the length in minutes, for instance 50, or as 1:30.</source>
        <translation>Skriv længden i minutter, fx 50, eller som 1:30.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message>
        <source>Missing before the plan can hold</source>
        <translation>Mangler før planen kan gælde</translation>
    </message>
    <message>
        <source>Nothing is missing. The plan can hold.</source>
        <translation>Der mangler intet. Planen kan gælde.</translation>
    </message>
</context>
<context>
    <name>MoveOutDialog</name>
    <message>
        <source>Can be taken back for ten minutes with Ctrl+Z.</source>
        <translation>Kan fortrydes i ti minutter med Ctrl+Z.</translation>
    </message>
    <message>
        <source>Digits choose and go on</source>
        <translation>Tal vælger og går videre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Move-out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>Move-out saved</source>
        <translation>Udflytning gemt</translation>
    </message>
    <message>
        <source>Save move-out</source>
        <translation>Gem udflytning</translation>
    </message>
    <message>
        <source>Set to now</source>
        <translation>Sat til nu</translation>
    </message>
    <message>
        <source>Stay plan version {number} closes as it stands</source>
        <translation>Opholdsplan version {number} lukkes som den står</translation>
    </message>
    <message>
        <source>The place becomes free</source>
        <translation>Pladsen bliver ledig</translation>
    </message>
    <message>
        <source>What we know now</source>
        <translation>Det, vi ved nu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>When you save</source>
        <translation>Når du gemmer</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>Write when it was, for instance 03:07.</source>
        <translation>Skriv, hvornår det var, for eksempel 03:07.</translation>
    </message>
    <message>
        <source>{place} becomes free</source>
        <translation>{place} bliver ledig</translation>
    </message>
    <message numerus="yes">
        <source>{place}, since {day}, %n day(s)</source>
        <translation>
            <numerusform>{place}, siden {day}, %n dag</numerusform>
            <numerusform>{place}, siden {day}, %n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveOutForm</name>
    <message>
        <source>Enter keeps it. − goes back an hour.</source>
        <translation>Enter beholder. − går en time tilbage.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Sidst set</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kan udelades</translation>
    </message>
</context>
<context>
    <name>MunicipalityDialog</name>
    <message>
        <source>Another acting municipality</source>
        <translation>Anden handlekommune</translation>
    </message>
    <message>
        <source>Another paying municipality</source>
        <translation>Anden betalingskommune</translation>
    </message>
    <message>
        <source>Choose the municipality.</source>
        <translation>Vælg kommunen.</translation>
    </message>
    <message>
        <source>Municipality changed</source>
        <translation>Kommune ændret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>{name} until now</source>
        <translation>Hidtil {name}</translation>
    </message>
</context>
<context>
    <name>MunicipalityForm</name>
    <message>
        <source>Basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>From and with</source>
        <translation>Fra og med</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>The municipalities disagree</source>
        <translation>Kommunerne er uenige</translation>
    </message>
    <message>
        <source>for instance RSL § 9 c</source>
        <translation>for eksempel RSL § 9 c</translation>
    </message>
</context>
<context>
    <name>NeedDialog</name>
    <message>
        <source>A need without a place</source>
        <translation>Behov uden ophold</translation>
    </message>
    <message>
        <source>Need recorded</source>
        <translation>Behov registreret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write since when.</source>
        <translation>Skriv siden hvornår.</translation>
    </message>
</context>
<context>
    <name>NeedForm</name>
    <message>
        <source>Met on</source>
        <translation>Dækket den</translation>
    </message>
    <message>
        <source>Needed since</source>
        <translation>Behov siden</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Hvad der er behov for</translation>
    </message>
    <message>
        <source>empty while it lasts</source>
        <translation>tom, så længe det varer</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Ny gendannelseskode</translation>
    </message>
    <message>
        <source>Take the new code into use</source>
        <translation>Tag den nye kode i brug</translation>
    </message>
    <message>
        <source>The new recovery code is in use</source>
        <translation>Den nye gendannelseskode er i brug</translation>
    </message>
    <message>
        <source>the old one opens the store no more</source>
        <translation>den gamle åbner ikke lageret mere</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>of {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>{method} phase {number}</source>
        <translation>{method} fase {number}</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>Kontaktens dag</translation>
    </message>
    <message>
        <source>Duty to note</source>
        <translation>Notatpligt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Form of contact</source>
        <translation>Kontaktform</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Hvor længe den varede</translation>
    </message>
    <message>
        <source>It matters for a decision: it must be noted and kept (OFL § 13).</source>
        <translation>Det har betydning for en afgørelse og skal noteres (OFL § 13).</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Næste kontakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Source, method, who else was told</source>
        <translation>Kilde, metode, orienterede</translation>
    </message>
    <message>
        <source>The citizen's own words</source>
        <translation>Borgerens egne ord</translation>
    </message>
    <message>
        <source>Time of the contact</source>
        <translation>Kontaktens klokkeslæt</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Orienteret</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Hvad notatet handler om</translation>
    </message>
    <message>
        <source>Who else was told</source>
        <translation>Hvem der ellers er orienteret</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>what was seen and said</source>
        <translation>hvad blev set og sagt</translation>
    </message>
    <message>
        <source>who does what by when</source>
        <translation>hvem gør hvad hvornår</translation>
    </message>
    <message>
        <source>who else was told, and with what consent</source>
        <translation>hvem der ellers er orienteret, og med hvilket samtykke</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>din egen</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Addition to a note</source>
        <translation>Tilføjelse til notat</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Note signed</source>
        <translation>Notat underskrevet</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underskriv</translation>
    </message>
    <message>
        <source>The note cannot be changed afterwards, only added to.</source>
        <translation>Derefter kan notatet ikke ændres, kun suppleres.</translation>
    </message>
    <message>
        <source>Write the day and the time of the contact.</source>
        <translation>Skriv dag og klokkeslæt for kontakten.</translation>
    </message>
    <message>
        <source>draft not kept</source>
        <translation>kladde ikke gemt</translation>
    </message>
    <message>
        <source>form of contact</source>
        <translation>kontaktform</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oplyst</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n note(s), the latest first</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater, nyeste først</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Adds to the note that is marked. A signed note itself never changes.</source>
        <translation>Tilføjer til det markerede notat. Et underskrevet notat ændres aldrig.</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Alle områder</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrér notater</translation>
    </message>
    <message>
        <source>N writes the first one.</source>
        <translation>N skriver det første.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>No note fits</source>
        <translation>Intet notat passer</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ingen notater endnu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Nothing was found with this filter.</source>
        <translation>Der er ikke fundet noget med dette filter.</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} af {total}</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>The number is right</source>
        <translation>Nummeret er rigtigt</translation>
    </message>
    <message>
        <source>{name} has this number.</source>
        <translation>{name} har dette nummer.</translation>
    </message>
</context>
<context>
    <name>NumberShown</name>
    <message>
        <source>Shows the whole number; it is logged who asked</source>
        <translation>Viser hele nummeret; det logges, hvem der spurgte</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>skjul</translation>
    </message>
    <message>
        <source>show</source>
        <translation>vis</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>A store lies there already. Open it, or choose another place.</source>
        <translation>Der ligger allerede et lager. Åbn det, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The backup could not be made: {reason}. Look whether the folder can be written to, and try again.</source>
        <translation>Sikkerhedskopien kunne ikke laves: {reason}. Se efter, om der kan skrives i mappen, og prøv igen.</translation>
    </message>
    <message>
        <source>The computer is short of memory: {memory_mib} MB are needed. Close other programs and try again.</source>
        <translation>Computeren mangler hukommelse: der skal bruges {memory_mib} MB. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The copy was made but is not in order ({what}), so it was not kept. Try again.</source>
        <translation>Kopien blev lavet, men er ikke i orden ({what}), så den blev ikke beholdt. Prøv igen.</translation>
    </message>
    <message>
        <source>The copy was stopped before it was whole, and was not kept.</source>
        <translation>Kopien blev standset, før den var hel, og blev ikke beholdt.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. What was saved is safe. Look whether the drive is there.</source>
        <translation>Disken svarer ikke, som den skal. Det, der er gemt, er i behold. Se efter, om drevet er der.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was saved is safe.</source>
        <translation>Disken er fuld. Skaf plads, og prøv igen; det, der er gemt, er i behold.</translation>
    </message>
    <message>
        <source>The drive cannot lock files, so two programs might write at once. Move the store to another drive.</source>
        <translation>Drevet kan ikke låse filer, så to programmer kunne skrive samtidig. Flyt lageret til et andet drev.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Filen kan ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}. Choose another folder and try again.</source>
        <translation>Filen kunne ikke skrives: {reason}. Vælg en anden mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The file is larger than {largest_mb} MB. Divide it and try again.</source>
        <translation>Filen er større end {largest_mb} MB. Del den, og prøv igen.</translation>
    </message>
    <message>
        <source>The file is not a store of Pathway's.</source>
        <translation>Filen er ikke et Pathway-lager.</translation>
    </message>
    <message>
        <source>The file is not text in rows and columns. Save it as CSV (UTF-8) and try again.</source>
        <translation>Filen er ikke tekst i rækker og kolonner. Gem den som CSV (UTF-8), og prøv igen.</translation>
    </message>
    <message>
        <source>The folder may not be written to. Ask for the right to write in it, or move the store.</source>
        <translation>Der må ikke skrives i mappen. Bed om skriveret til den, eller flyt lageret.</translation>
    </message>
    <message>
        <source>The key belongs to another store.</source>
        <translation>Nøglen hører til et andet lager.</translation>
    </message>
    <message>
        <source>The key file of the store cannot be read. Look whether the drive is there and may be read.</source>
        <translation>Lagerets nøglefil kan ikke læses. Se efter, om drevet er der og må læses.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged.</source>
        <translation>Lagerets nøglefil er beskadiget.</translation>
    </message>
    <message>
        <source>The key file of the store is missing.</source>
        <translation>Lagerets nøglefil mangler.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Try again.</source>
        <translation>Adgangssætningen passer ikke. Prøv igen.</translation>
    </message>
    <message>
        <source>The printer did not answer. Nothing was printed.</source>
        <translation>Printeren svarede ikke. Der er ikke udskrevet noget.</translation>
    </message>
    <message>
        <source>The store could not be written to. Look whether the drive is there, and try again.</source>
        <translation>Der kunne ikke skrives i lageret. Se efter, om drevet er der, og prøv igen.</translation>
    </message>
    <message>
        <source>The store is busy in another program. Try again in a moment.</source>
        <translation>Lageret er optaget af et andet program. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The store was brought up to date by a newer Pathway. Update Pathway on this computer.</source>
        <translation>Lageret er opdateret af en nyere Pathway. Opdatér Pathway på denne computer.</translation>
    </message>
    <message>
        <source>The store was made by a newer Pathway. Update Pathway on this computer.</source>
        <translation>Lageret er lavet af en nyere Pathway. Opdatér Pathway på denne computer.</translation>
    </message>
    <message>
        <source>The store's file cannot be opened. Look whether the drive is there and may be written to.</source>
        <translation>Lagerets fil kan ikke åbnes. Se efter, om drevet er der, og om der må skrives på det.</translation>
    </message>
    <message>
        <source>The store's file is damaged. Open the latest backup.</source>
        <translation>Lagerets fil er beskadiget. Åbn den seneste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>There is no store in this folder, or its file is gone. Choose another store, or open a backup.</source>
        <translation>Der er intet lager i denne mappe, eller dets fil er væk. Vælg et andet lager, eller åbn en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>This code does not open the store. Perhaps it is another store's, or an older one.</source>
        <translation>Denne kode åbner ikke lageret. Måske er den til et andet lager eller en ældre kode.</translation>
    </message>
    <message>
        <source>This computer does not remember you any longer. Write your passphrase.</source>
        <translation>Denne computer husker dig ikke længere. Skriv din adgangssætning.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Pathway can use, so it cannot remember you.</source>
        <translation>Denne computer har ingen nøglering, Pathway kan bruge, så den kan ikke huske dig.</translation>
    </message>
    <message>
        <source>This is a workbook. Save the sheet as CSV (UTF-8) and try again.</source>
        <translation>Det er en projektmappe. Gem arket som CSV (UTF-8), og prøv igen.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Det er ikke en fil.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds.</source>
        <translation>For mange forkerte forsøg. Vent {seconds} sekunder.</translation>
    </message>
    <message>
        <source>{who} has the store open on {machine} since {since}. Only one program can have it open.</source>
        <translation>{who} har lageret åbent på {machine} siden {since}. Kun ét program kan have det åbent.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Due and agreed</source>
        <translation>Frister og aftaler</translation>
    </message>
    <message>
        <source>F makes a follow-up.</source>
        <translation>F opretter en opfølgning.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Goals of the plan</source>
        <translation>Mål i planen</translation>
    </message>
    <message>
        <source>I begins a stay, T a rung of the ladder.</source>
        <translation>I indskriver, T begynder et trin på trappen.</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <translation>Seneste notater</translation>
    </message>
    <message>
        <source>N writes the first one.</source>
        <translation>N skriver det første.</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ingen mål endnu</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ingen notater endnu</translation>
    </message>
    <message>
        <source>No placements yet</source>
        <translation>Ingen indsatser endnu</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Ingen frister</translation>
    </message>
    <message>
        <source>P opens the plan.</source>
        <translation>P åbner planen.</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Indsatser</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} af {count}</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Forrige side</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>? alle taster</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Enter does it</source>
        <translation>Enter udfører</translation>
    </message>
    <message>
        <source>Go to and act</source>
        <translation>Gå til og handl</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Intet passer</translation>
    </message>
    <message>
        <source>Search and act</source>
        <translation>Søg og handl</translation>
    </message>
    <message>
        <source>Search citizen or type an action …</source>
        <translation>Søg borger eller skriv en handling …</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Denne side</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Hvad der kan gøres</translation>
    </message>
    <message>
        <source>Write half a name, a birthday, or what you want to do. Ctrl+B: new citizen.</source>
        <translation>Skriv et halvt navn, en fødselsdag, eller hvad du vil gøre. Ctrl+B: ny borger.</translation>
    </message>
    <message>
        <source>↑ ↓ chooses</source>
        <translation>↑ ↓ vælger</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Figures</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Stay plan</source>
        <translation>Opholdsplan</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>file name</comment>
        <translation>tal</translation>
    </message>
    <message>
        <source>pathway</source>
        <comment>file name</comment>
        <translation>forloeb</translation>
    </message>
    <message>
        <source>stay-plan</source>
        <comment>file name</comment>
        <translation>opholdsplan</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Address protected</source>
        <translation>Adressebeskyttet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-fil (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Gemt som PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sendt til printeren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Take the address along</source>
        <translation>Tag adressen med</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hel side</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Sidebredde</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>All saved {0}</source>
        <translation>Alt gemt {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Luk panelet</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Tast {0}</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Ikke gemt: {0}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} af {total}</translation>
    </message>
    <message>
        <source>{month}: {above_word} {above}, {below_word} {below}</source>
        <translation>{month}: {above_word} {above}, {below_word} {below}</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Skjul adgangssætningen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Vis adgangssætningen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>skjul</translation>
    </message>
    <message>
        <source>show</source>
        <translation>vis</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye adgangssætning igen</translation>
    </message>
    <message>
        <source>The passphrase you have</source>
        <translation>Den adgangssætning, du har</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Choose why.</source>
        <translation>Vælg hvorfor.</translation>
    </message>
    <message>
        <source>Pause or leave</source>
        <translation>Pause eller orlov</translation>
    </message>
    <message>
        <source>Pause recorded</source>
        <translation>Pause registreret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>empty while it lasts</source>
        <translation>tom, så længe den varer</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message>
        <source>Choose a rung.</source>
        <translation>Vælg et trin.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>New placement</source>
        <translation>Ny indsats</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Placement opened</source>
        <translation>Indsats startet</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv den første dag.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vælg</translation>
    </message>
    <message>
        <source>choose a rung</source>
        <translation>vælg et trin</translation>
    </message>
    <message>
        <source>nothing ends</source>
        <translation>ingen slutter</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>Decided</source>
        <translation>Afgjort</translation>
    </message>
    <message>
        <source>Ends at the same time</source>
        <translation>Slutter samtidig</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Timer om ugen</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Hvordan den slutter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næste opfølgning</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Planlagt slut</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>name of the place or service</source>
        <translation>stedets eller ydelsens navn</translation>
    </message>
    <message>
        <source>when it is known</source>
        <translation>når det vides</translation>
    </message>
</context>
<context>
    <name>PlacementsTab</name>
    <message>
        <source>I begins a stay, T a rung of the ladder.</source>
        <translation>I indskriver, T begynder et trin på trappen.</translation>
    </message>
    <message>
        <source>No placements yet</source>
        <translation>Ingen indsatser endnu</translation>
    </message>
    <message>
        <source>Placements</source>
        <translation>Indsatser</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>+ New goal</source>
        <translation>+ Nyt mål</translation>
    </message>
    <message>
        <source>+ New partner</source>
        <translation>+ Ny samarbejdspartner</translation>
    </message>
    <message>
        <source>+ New review</source>
        <translation>+ Ny opfølgning</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Om hvad</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handleplan</translation>
    </message>
    <message>
        <source>Agreements about the stay</source>
        <translation>Aftaler om opholdet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Inden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bolig</translation>
    </message>
    <message>
        <source>If you leave</source>
        <translation>Hvis du rejser</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>No goals yet. A goal says what shall be reached, who does it, and by when.</source>
        <translation>Ingen mål endnu. Et mål siger, hvad der skal nås, hvem der gør det, og inden hvornår.</translation>
    </message>
    <message>
        <source>Nobody yet. Here stand those who work along, and the consent to talk with them.</source>
        <translation>Ingen endnu. Her står dem, der arbejder sammen, og samtykket til at tale med dem.</translation>
    </message>
    <message>
        <source>None yet. Here stand the reviews that were held, and the next one.</source>
        <translation>Ingen endnu. Her står de opfølgninger, der er holdt, og den næste.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Samarbejdspartner</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Opfølgninger</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The citizen's answer</source>
        <translation>Borgerens svar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Wishes and hopes</source>
        <translation>Ønsker og håb</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Samarbejde</translation>
    </message>
    <message>
        <source>a goal has no words</source>
        <translation>et mål står uden ord</translation>
    </message>
    <message>
        <source>contact person is not named</source>
        <translation>kontaktperson er ikke skrevet</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>empty, printed as “Not filled in”</source>
        <translation>tomt, udskrives som “Ikke udfyldt”</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>udfyldt</translation>
    </message>
    <message>
        <source>half filled in</source>
        <translation>halvt udfyldt</translation>
    </message>
    <message>
        <source>must be mended</source>
        <translation>skal rettes</translation>
    </message>
    <message>
        <source>support afterwards is not chosen</source>
        <translation>støtte efter udflytning er ikke valgt</translation>
    </message>
    <message>
        <source>the day is not set</source>
        <translation>dagen er ikke sat</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>where to is not chosen</source>
        <translation>hvorhen er ikke valgt</translation>
    </message>
    <message>
        <source>write a wish or a goal</source>
        <translation>skriv et ønske eller et mål</translation>
    </message>
    <message>
        <source>{count}, of which {reached} reached</source>
        <translation>{count}, heraf {reached} nået</translation>
    </message>
    <message>
        <source>{version}, a draft that closed with the stay on {on}</source>
        <translation>{version}, en kladde, der lukkede med opholdet {on}</translation>
    </message>
    <message>
        <source>{version}, follows version {number} of {on}</source>
        <translation>{version}, bygger på version {number} af {on}</translation>
    </message>
    <message>
        <source>{version}, held from {on} to {until}</source>
        <translation>{version}, gjaldt fra {on} til {until}</translation>
    </message>
    <message>
        <source>{version}, holds from {on}</source>
        <translation>{version}, gælder fra {on}</translation>
    </message>
</context>
<context>
    <name>PlanConflict</name>
    <message>
        <source>Mine</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose for each section what shall stand.</source>
        <translation>Intet er overskrevet. Vælg for hvert afsnit, hvad der skal stå.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Gem det valgte</translation>
    </message>
    <message>
        <source>{who} wrote in the draft meanwhile</source>
        <translation>{who} har skrevet i kladden imens</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Action plan</source>
        <translation>Handleplan</translation>
    </message>
    <message>
        <source>Agreements about the stay</source>
        <translation>Aftaler om opholdet</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bolig</translation>
    </message>
    <message>
        <source>If you leave</source>
        <translation>Hvis du rejser</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Flyttede ind</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Værelse</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Let it hold</source>
        <translation>Gør gældende</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Ny version</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Stay plan</source>
        <translation>Opholdsplan</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>draft saved {at}</source>
        <translation>kladde gemt {at}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>gælder ikke længere</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikke gemt</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Goal removed</source>
        <translation>Mål fjernet</translation>
    </message>
    <message>
        <source>The plan holds</source>
        <translation>Planen gælder</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>as it is printed</source>
        <translation>som den udskrives</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>Not filled in.</source>
        <translation>Ikke udfyldt.</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Andre versioner</translation>
    </message>
    <message>
        <source>The plan as text</source>
        <translation>Planen som tekst</translation>
    </message>
</context>
<context>
    <name>PlanStay</name>
    <message>
        <source>Action plan</source>
        <translation>Handleplan</translation>
    </message>
    <message>
        <source>Agreements about the stay</source>
        <translation>Aftaler om opholdet</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Baggrund</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Case manager</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Day of moving out</source>
        <translation>Dag for udflytning</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Stamdata</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bolig</translation>
    </message>
    <message>
        <source>How it is done, and the start package</source>
        <translation>Sådan gøres det, og startpakken</translation>
    </message>
    <message>
        <source>If you leave</source>
        <translation>Hvis du rejser</translation>
    </message>
    <message>
        <source>In the person's own words. It stands first on the paper.</source>
        <translation>Med borgerens egne ord. Det står først på papiret.</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Måltype</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Næste opfølgning</translation>
    </message>
    <message>
        <source>Printed only when something stands here.</source>
        <translation>Udskrives kun, når her står noget.</translation>
    </message>
    <message>
        <source>Read the plan aloud together and print it. When it holds it is not changed any more; a new version starts as its copy.</source>
        <translation>Læs planen højt sammen, og udskriv den. Når den gælder, ændres den ikke mere; en ny version begynder som en kopi.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Support afterwards</source>
        <translation>Støtte efter udflytning</translation>
    </message>
    <message>
        <source>The municipality's contact</source>
        <translation>Kommunens kontaktperson</translation>
    </message>
    <message>
        <source>The municipality's plan: whether there is one, from when, and what it says about the stay.</source>
        <translation>Kommunens plan: om der er en, fra hvornår, og hvad den siger om opholdet.</translation>
    </message>
    <message>
        <source>Theme (FFB)</source>
        <translation>Tema (FFB)</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Det ønsker jeg</translation>
    </message>
    <message>
        <source>What both sides keep to: visits, medicine, payment, quiet.</source>
        <translation>Det, begge sider holder: besøg, medicin, betaling, ro.</translation>
    </message>
    <message>
        <source>What did the citizen say?</source>
        <translation>Hvad svarede borgeren?</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Hvad skal der til</translation>
    </message>
    <message>
        <source>What the person wants us to do, whom we may call, and what happens to their things.</source>
        <translation>Hvad vi skal gøre, hvem vi må ringe til, og hvad der sker med tingene.</translation>
    </message>
    <message>
        <source>Where the person wants to live, what has been applied for, and how it is paid for.</source>
        <translation>Hvor borgeren vil bo, hvad der er søgt om, og hvordan det betales.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>Wishes and hopes</source>
        <translation>Ønsker og håb</translation>
    </message>
</context>
<context>
    <name>PlansTab</name>
    <message>
        <source>Agreed</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan endnu</translation>
    </message>
    <message>
        <source>P begins one when the citizen stays here.</source>
        <translation>P begynder en, når borgeren bor her.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Stay plan</source>
        <translation>Opholdsplan</translation>
    </message>
    <message>
        <source>The citizen's answer</source>
        <translation>Borgerens svar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>closed {day}</source>
        <translation>lukket {day}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>erstattet</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Åbn med gendannelseskoden</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>The code stands on the recovery sheet: eight groups of four signs. You then choose a new passphrase.</source>
        <translation>Koden står på gendannelsesarket: otte grupper af fire tegn. Derefter vælger du en ny adgangssætning.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen igen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>Hvem er du</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Choose your initials first.</source>
        <translation>Vælg først dine initialer.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De to adgangssætninger er ikke ens.</translation>
    </message>
    <message>
        <source>choose your initials</source>
        <translation>vælg dine initialer</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n known citizen(s) get new facts</source>
        <translation>
            <numerusform>%n kendt borger får nye oplysninger</numerusform>
            <numerusform>%n kendte borgere får nye oplysninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s), so nothing is taken in.</source>
        <translation>
            <numerusform>%n fejl, så intet er indlæst.</numerusform>
            <numerusform>%n fejl, så intet er indlæst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new house(s)</source>
        <translation>
            <numerusform>%n nyt hus</numerusform>
            <numerusform>%n nye huse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new place(s)</source>
        <translation>
            <numerusform>%n ny plads</numerusform>
            <numerusform>%n nye pladser</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Mend them in the file and choose it again.</source>
        <translation>Ret i filen, og vælg den igen.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Intet i filen er nyt.</translation>
    </message>
    <message>
        <source>Nothing is taken in yet. This is what the file does:</source>
        <translation>Intet er indlæst endnu. Det gør filen:</translation>
    </message>
    <message>
        <source>The register is taken in.</source>
        <translation>Registeret er indlæst.</translation>
    </message>
    <message>
        <source>This very file was taken in before. Nothing in it is new.</source>
        <translation>Netop denne fil er indlæst før. Intet i den er nyt.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hvad der skal gøres</translation>
    </message>
    <message>
        <source>Worth a look, in nobody's way</source>
        <translation>Se efter, men ikke i vejen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændres</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>afsluttes</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>uændrede</translation>
    </message>
    <message>
        <source>new citizens</source>
        <translation>nye borgere</translation>
    </message>
    <message>
        <source>new placements</source>
        <translation>nye indsatser</translation>
    </message>
    <message>
        <source>new stays</source>
        <translation>nye ophold</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>rækker læst</translation>
    </message>
</context>
<context>
    <name>RegistersSection</name>
    <message>
        <source>Registers</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Stays and placements from a CSV file: all of it or nothing, and the same file only once.</source>
        <translation>Ophold og indsatser fra en CSV-fil: det hele eller intet, og samme fil kun én gang.</translation>
    </message>
    <message>
        <source>Take in a register …</source>
        <translation>Indlæs register …</translation>
    </message>
    <message>
        <source>from another program</source>
        <translation>fra et andet program</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Rows to be looked at</source>
        <translation>Rækker, der skal ses på</translation>
    </message>
</context>
<context>
    <name>RoomsForm</name>
    <message>
        <source>41-52, or 41, 42, 43</source>
        <translation>41-52 eller 41, 42, 43</translation>
    </message>
    <message>
        <source>Approved places in the house</source>
        <translation>Godkendte pladser i huset</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Etage</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Hus</translation>
    </message>
    <message>
        <source>Names of the new rooms</source>
        <translation>De nye værelsers navne</translation>
    </message>
    <message>
        <source>a new house, or one that is there</source>
        <translation>et nyt hus eller et, der er der</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>kan stå tom</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Alt+↑ Alt+↓ moves</source>
        <translation>Alt+↑ Alt+↓ flytter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A CPR number has ten digits.</source>
        <translation>Et CPR-nummer har ti cifre.</translation>
    </message>
    <message>
        <source>A CPR number is ten digits, for instance 010165-4711.</source>
        <translation>Et CPR-nummer er ti cifre, for eksempel 010165-4711.</translation>
    </message>
    <message>
        <source>A move-out can be taken back for {minutes} minutes only. Correct the stay instead.</source>
        <translation>En udflytning kan kun fortrydes i {minutes} minutter. Ret opholdet i stedet.</translation>
    </message>
    <message>
        <source>A room needs a name or a number.</source>
        <translation>Et værelse skal have et navn eller nummer.</translation>
    </message>
    <message>
        <source>A stay at the shelter is registered under Shelter.</source>
        <translation>Et ophold på herberget registreres under Herberg.</translation>
    </message>
    <message>
        <source>Another citizen has this number. Look first whether it is the same person.</source>
        <translation>En anden borger har dette nummer. Se først efter, om det er den samme person.</translation>
    </message>
    <message>
        <source>Another draft was begun meanwhile. Write on in that one.</source>
        <translation>En anden kladde er begyndt imens. Skriv videre i den.</translation>
    </message>
    <message>
        <source>Choose a destination from the list.</source>
        <translation>Vælg en fraflytning fra listen.</translation>
    </message>
    <message>
        <source>Choose a rung of the ladder.</source>
        <translation>Vælg et trin på trappen.</translation>
    </message>
    <message>
        <source>Choose how it ended.</source>
        <translation>Vælg, hvordan den sluttede.</translation>
    </message>
    <message>
        <source>Choose how the stay ended.</source>
        <translation>Vælg, hvordan opholdet sluttede.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Vælg en fra listen.</translation>
    </message>
    <message>
        <source>Choose what the citizen said to the plan.</source>
        <translation>Vælg, hvad borgeren sagde til planen.</translation>
    </message>
    <message>
        <source>Hours a week lie between 0 and 168.</source>
        <translation>Timer om ugen ligger mellem 0 og 168.</translation>
    </message>
    <message>
        <source>Initials are one to eight letters or digits.</source>
        <translation>Initialer er ét til otte bogstaver eller tal.</translation>
    </message>
    <message>
        <source>Last seen lies after the moving out.</source>
        <translation>Sidst set ligger efter udflytningen.</translation>
    </message>
    <message>
        <source>Look at group {group} of the code: something there is not as it was printed.</source>
        <translation>Se på gruppe {group} i koden: noget dér er ikke, som det blev skrevet ud.</translation>
    </message>
    <message>
        <source>Nobody with these initials has a key to the store.</source>
        <translation>Ingen med de initialer har en nøgle til lageret.</translation>
    </message>
    <message>
        <source>Pathway does not know this kind of register.</source>
        <translation>Pathway kender ikke denne slags register.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Nothing was overwritten.</source>
        <translation>En anden har gemt dette imens. Intet er overskrevet.</translation>
    </message>
    <message>
        <source>Somebody has these initials already. Choose others.</source>
        <translation>Nogen har allerede de initialer. Vælg nogle andre.</translation>
    </message>
    <message>
        <source>Somebody stays in the room. Move them out first, or to another room.</source>
        <translation>Der bor en på værelset. Registrér udflytning eller flytning først.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Stoppet. Intet er indlæst.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Look at the year.</source>
        <translation>Fødselsdatoen ligger i fremtiden. Se efter årstallet.</translation>
    </message>
    <message>
        <source>The citizen already stays in one of the houses.</source>
        <translation>Borgeren er allerede indskrevet i et af husene.</translation>
    </message>
    <message>
        <source>The citizen was in a house until later than that. Look at the day.</source>
        <translation>Borgeren boede i et hus til senere end det. Se på dagen.</translation>
    </message>
    <message>
        <source>The code does not hold together. Perhaps two signs were swapped.</source>
        <translation>Koden hænger ikke sammen. Måske er to tegn byttet om.</translation>
    </message>
    <message>
        <source>The code has 32 signs in eight groups. {count} are written here.</source>
        <translation>Koden har 32 tegn i otte grupper. Her står {count}.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Dagen er ikke kommet endnu.</translation>
    </message>
    <message>
        <source>The day has not come yet. Write it as the planned end instead.</source>
        <translation>Dagen er ikke kommet. Skriv den som planlagt slutdato i stedet.</translation>
    </message>
    <message>
        <source>The day lies before the day of moving in.</source>
        <translation>Dagen ligger før indflytningsdagen.</translation>
    </message>
    <message>
        <source>The house already has a room of that name.</source>
        <translation>Huset har allerede et værelse med det navn.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>The length is given in minutes, from 1 to 1440.</source>
        <translation>Varigheden angives i minutter, fra 1 til 1440.</translation>
    </message>
    <message>
        <source>The municipality before it began on that day or later. Choose a later day.</source>
        <translation>Den forrige kommune begyndte den dag eller senere. Vælg en senere dag.</translation>
    </message>
    <message>
        <source>The need was met before it was noticed. Look at the dates.</source>
        <translation>Behovet er dækket, før det er opdaget. Se på datoerne.</translation>
    </message>
    <message>
        <source>The next review must be after today.</source>
        <translation>Næste opfølgning skal ligge efter i dag.</translation>
    </message>
    <message>
        <source>The note is about another citizen.</source>
        <translation>Notatet handler om en anden borger.</translation>
    </message>
    <message>
        <source>The note is not signed. Write in it instead.</source>
        <translation>Notatet er ikke underskrevet. Skriv i det i stedet.</translation>
    </message>
    <message>
        <source>The note is signed and is not changed. Add to it instead.</source>
        <translation>Notatet er underskrevet og ændres ikke. Skriv en tilføjelse i stedet.</translation>
    </message>
    <message>
        <source>The note's time has not come yet. Look at date and time.</source>
        <translation>Tidspunktet er ikke kommet endnu. Se på dato og tid.</translation>
    </message>
    <message>
        <source>The passphrase is too short. It takes at least {at_least} characters; a few words are easiest to remember.</source>
        <translation>Adgangssætningen er for kort. Den skal have mindst {at_least} tegn; nogle få ord er lettest at huske.</translation>
    </message>
    <message>
        <source>The pause ends before it begins.</source>
        <translation>Pausen slutter, før den begynder.</translation>
    </message>
    <message>
        <source>The period has not begun.</source>
        <translation>Perioden er ikke begyndt.</translation>
    </message>
    <message>
        <source>The placement has ended already.</source>
        <translation>Indsatsen er allerede afsluttet.</translation>
    </message>
    <message>
        <source>The placement is another citizen's. Choose another.</source>
        <translation>Indsatsen er en anden borgers. Vælg en anden.</translation>
    </message>
    <message>
        <source>The planned day lies before the day of moving in.</source>
        <translation>Den planlagte dag ligger før indflytningsdagen.</translation>
    </message>
    <message>
        <source>The planned end lies before the start.</source>
        <translation>Den planlagte slutdato ligger før startdatoen.</translation>
    </message>
    <message>
        <source>The room belongs to another house. Choose again.</source>
        <translation>Værelset hører til et andet hus. Vælg igen.</translation>
    </message>
    <message>
        <source>The room is out of service. Choose another.</source>
        <translation>Værelset er ude af drift. Vælg et andet.</translation>
    </message>
    <message>
        <source>The room is taken. Choose another.</source>
        <translation>Værelset er optaget. Vælg et andet.</translation>
    </message>
    <message>
        <source>The stay has ended already.</source>
        <translation>Opholdet er allerede afsluttet.</translation>
    </message>
    <message>
        <source>The stay has ended. A new plan belongs to a new stay.</source>
        <translation>Opholdet er afsluttet. En ny plan hører til et nyt ophold.</translation>
    </message>
    <message>
        <source>The stay has not ended.</source>
        <translation>Opholdet er ikke afsluttet.</translation>
    </message>
    <message>
        <source>The time has not come yet. Look at date and time.</source>
        <translation>Tidspunktet er ikke kommet endnu. Se på dato og tid.</translation>
    </message>
    <message>
        <source>The version is not agreed yet.</source>
        <translation>Versionen er ikke aftalt endnu.</translation>
    </message>
    <message>
        <source>There is another pause in those days.</source>
        <translation>Der er en anden pause i de dage.</translation>
    </message>
    <message>
        <source>There is no such birthday. Look at the first six digits.</source>
        <translation>Den fødselsdag findes ikke. Se efter de første seks cifre.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Det kan ikke lade sig gøre ({code}).</translation>
    </message>
    <message>
        <source>This choice was not in use on that day. Choose another.</source>
        <translation>Dette valg gjaldt ikke den dag. Vælg et andet.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>Det findes ikke længere i lageret.</translation>
    </message>
    <message>
        <source>This is the last user. Nobody would be able to open the store.</source>
        <translation>Det er den sidste bruger. Ingen ville kunne åbne lageret.</translation>
    </message>
    <message>
        <source>This version is agreed and is not changed. Make a new version.</source>
        <translation>Denne version er aftalt og ændres ikke. Lav en ny version.</translation>
    </message>
    <message>
        <source>This was settled already.</source>
        <translation>Det er allerede udført.</translation>
    </message>
    <message>
        <source>Write a name, or what the person wants to be called.</source>
        <translation>Skriv et navn, eller hvad personen vil kaldes.</translation>
    </message>
    <message>
        <source>Write a wish or a goal before the plan is agreed.</source>
        <translation>Skriv et ønske eller et mål, før planen aftales.</translation>
    </message>
    <message>
        <source>Write a year of four digits.</source>
        <translation>Skriv et årstal med fire cifre.</translation>
    </message>
    <message>
        <source>Write at least one line before you sign.</source>
        <translation>Skriv mindst én linje, før du underskriver.</translation>
    </message>
    <message>
        <source>Write the name of the house.</source>
        <translation>Skriv husets navn.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>Write what the goal is, or remove it.</source>
        <translation>Skriv, hvad målet er, eller fjern det.</translation>
    </message>
    <message>
        <source>Write what the unit is called.</source>
        <translation>Skriv, hvad enheden hedder.</translation>
    </message>
    <message>
        <source>Write what was agreed, or remove the line.</source>
        <translation>Skriv, hvad der er aftalt, eller fjern linjen.</translation>
    </message>
</context>
<context>
    <name>Rung</name>
    <message>
        <source>Opened by: {opened_by}. Limit: {limit}.</source>
        <translation>Åbnes af: {opened_by}. Grænse: {limit}.</translation>
    </message>
    <message>
        <source>at most until {day}</source>
        <translation>højst til {day}</translation>
    </message>
    <message>
        <source>{rung} · {name}, since {day}</source>
        <translation>{rung} · {name}, siden {day}</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>Enter opens, nothing typed is lost</source>
        <translation>Enter åbner; det skrevne bliver som kladde</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Kan være samme person</translation>
    </message>
    <message>
        <source>Nobody is alike</source>
        <translation>Ingen ligner</translation>
    </message>
    <message>
        <source>Whoever may be the same person stands here as you write.</source>
        <translation>Her står dem, der kan være samme person, mens du skriver.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De to adgangssætninger er ikke ens.</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the plan</source>
        <translation>Planens afsnit</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Opsætning</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Settled</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Settled: {what}</source>
        <translation>Udført: {what}</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>a word is enough</source>
        <translation>et ord er nok</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} af {count}</translation>
    </message>
</context>
<context>
    <name>Shelter</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over</source>
        <translation>
            <numerusform>%n hverdag over</numerusform>
            <numerusform>%n hverdage over</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>address protected</source>
        <translation>adressebeskyttet</translation>
    </message>
    <message>
        <source>moves out today</source>
        <translation>flytter i dag</translation>
    </message>
    <message>
        <source>moves out {day}</source>
        <translation>flytter {day}</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>ingen plan</translation>
    </message>
    <message>
        <source>out of service, {reason}</source>
        <translation>ude af drift, {reason}</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>plan by {day}</source>
        <translation>plan inden {day}</translation>
    </message>
    <message>
        <source>plan {day}</source>
        <translation>plan {day}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>refund ends</source>
        <translation>refusion slut</translation>
    </message>
    <message numerus="yes">
        <source>refund ends in %n day(s)</source>
        <translation>
            <numerusform>refusion slut om %n dag</numerusform>
            <numerusform>refusion slut om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>review {day}</source>
        <translation>opfølgning {day}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>siden i dag</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>siden i går</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>tell municipality</source>
        <translation>orientér</translation>
    </message>
    <message>
        <source>tell municipality by {day}</source>
        <translation>orientér inden {day}</translation>
    </message>
    <message>
        <source>tell of discharge</source>
        <translation>orientér om udskrivning</translation>
    </message>
    <message>
        <source>told</source>
        <translation>orienteret</translation>
    </message>
    <message>
        <source>was to move out {day}</source>
        <translation>skulle flytte {day}</translation>
    </message>
    <message>
        <source>without room</source>
        <translation>uden værelse</translation>
    </message>
    <message>
        <source>{away} since {day}</source>
        <translation>{away} siden {day}</translation>
    </message>
    <message>
        <source>{away} until {day}</source>
        <translation>{away} til {day}</translation>
    </message>
    <message>
        <source>{what} today</source>
        <translation>{what} i dag</translation>
    </message>
</context>
<context>
    <name>ShelterPage</name>
    <message numerus="yes">
        <source>%n place(s), {taken} taken</source>
        <translation>
            <numerusform>%n plads, {taken} optaget</numerusform>
            <numerusform>%n pladser, {taken} optaget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without room</source>
        <translation>
            <numerusform>%n uden værelse</numerusform>
            <numerusform>%n uden værelse</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a house</source>
        <translation>Tilføj et hus</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Indskriv</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Tilbage igen</translation>
    </message>
    <message>
        <source>Back from leave</source>
        <translation>Tilbage fra fravær</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Orlov</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Udflytning</translation>
    </message>
    <message>
        <source>No houses yet</source>
        <translation>Ingen huse endnu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Herberg</translation>
    </message>
    <message>
        <source>The places of the houses stand here, floor by floor, with who stays in them.</source>
        <translation>Her står husenes pladser, etage for etage, og hvem der bor på dem.</translation>
    </message>
</context>
<context>
    <name>Stays</name>
    <message>
        <source>Another place</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>Andet …</translation>
    </message>
    <message>
        <source>Contact after the stay: {day}, {who}</source>
        <translation>Kontakt efter ophold: {day}, {who}</translation>
    </message>
    <message>
        <source>Death or not stated …</source>
        <translation>Død eller uoplyst …</translation>
    </message>
    <message>
        <source>First stay plan by {day}</source>
        <translation>Første opholdsplan senest {day}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Neither planned nor unplanned</source>
        <translation>Hverken planlagt eller ikke-planlagt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Planned …</source>
        <translation>Planlagt …</translation>
    </message>
    <message>
        <source>Readmission: last stay {place}, {first} to {last}</source>
        <translation>Genindskrivning: forrige ophold {place}, {first} til {last}</translation>
    </message>
    <message>
        <source>Stays already: {place}, since {day}. Move them out first.</source>
        <translation>Bor her allerede: {place}, siden {day}. Registrér udflytningen først.</translation>
    </message>
    <message>
        <source>The acting municipality</source>
        <translation>Handlekommunen</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Ikke-planlagt</translation>
    </message>
    <message>
        <source>Unplanned …</source>
        <translation>Ikke-planlagt …</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Hvorhen</translation>
    </message>
    <message>
        <source>by plan or agreement</source>
        <translation>efter plan eller aftale</translation>
    </message>
    <message>
        <source>{house}, without room</source>
        <translation>{house}, uden værelse</translation>
    </message>
    <message>
        <source>{municipality} is told, by {day}</source>
        <translation>{municipality} orienteres, senest {day}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {now} of {all}: {step}</source>
        <translation>Trin {now} af {all}: {step}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) after {what}</source>
        <translation>
            <numerusform>%n dag efter {what}</numerusform>
            <numerusform>%n dage efter {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dage over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after {what}</source>
        <translation>
            <numerusform>%n måned efter {what}</numerusform>
            <numerusform>%n måneder efter {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after {what}</source>
        <translation>
            <numerusform>%n hverdag efter {what}</numerusform>
            <numerusform>%n hverdage efter {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n hverdag over</numerusform>
            <numerusform>%n hverdage over</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed move-out not saved</source>
        <translation>Aftalt udflytning ikke gemt</translation>
    </message>
    <message>
        <source>Asked of {who}</source>
        <translation>Opgave for {who}</translation>
    </message>
    <message>
        <source>Backup made and proved</source>
        <translation>Sikkerhedskopi taget og prøvet</translation>
    </message>
    <message>
        <source>Citizen not saved</source>
        <translation>Borger ikke gemt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Follow-up not made</source>
        <translation>Opfølgning ikke oprettet</translation>
    </message>
    <message>
        <source>Follow-up not settled</source>
        <translation>Opfølgning ikke lukket</translation>
    </message>
    <message>
        <source>From a note</source>
        <translation>Fra et notat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Intake not finished</source>
        <translation>Indskrivning ikke færdig</translation>
    </message>
    <message>
        <source>Later this week</source>
        <translation>Senere i ugen</translation>
    </message>
    <message>
        <source>Leave not recorded</source>
        <translation>Fravær ikke registreret</translation>
    </message>
    <message>
        <source>Move-out not saved</source>
        <translation>Udflytning ikke gemt</translation>
    </message>
    <message>
        <source>Need not recorded</source>
        <translation>Behov ikke registreret</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note not signed</source>
        <translation>Notat ikke underskrevet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Pause not recorded</source>
        <translation>Pause ikke registreret</translation>
    </message>
    <message>
        <source>Placement not ended</source>
        <translation>Indsats ikke afsluttet</translation>
    </message>
    <message>
        <source>Placement not opened</source>
        <translation>Indsats ikke startet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Følg op</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Orienteret</translation>
    </message>
    <message>
        <source>Write plan</source>
        <translation>Skriv plan</translation>
    </message>
    <message>
        <source>Written at {time}</source>
        <translation>Skrevet kl. {time}</translation>
    </message>
    <message>
        <source>draft, {when}</source>
        <translation>kladde, {when}</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ind</translation>
    </message>
    <message>
        <source>out</source>
        <translation>ud</translation>
    </message>
    <message>
        <source>planned, {manner}</source>
        <translation>planlagt, {manner}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>unplanned, {manner}</source>
        <translation>ikke-planlagt, {manner}</translation>
    </message>
    <message>
        <source>{who} admitted</source>
        <translation>{who} indskrev</translation>
    </message>
    <message>
        <source>{who} created</source>
        <translation>{who} oprettede</translation>
    </message>
    <message>
        <source>{who} ended a placement of</source>
        <translation>{who} afsluttede en indsats for</translation>
    </message>
    <message>
        <source>{who} imported a register</source>
        <translation>{who} indlæste et register</translation>
    </message>
    <message>
        <source>{who} made the plan hold for</source>
        <translation>{who} gjorde planen gældende for</translation>
    </message>
    <message>
        <source>{who} opened a placement for</source>
        <translation>{who} startede en indsats for</translation>
    </message>
    <message>
        <source>{who} recorded a move-out</source>
        <translation>{who} registrerede udflytning</translation>
    </message>
    <message>
        <source>{who} took back a move-out</source>
        <translation>{who} fortrød en udflytning</translation>
    </message>
    <message>
        <source>{who} wrote a note on</source>
        <translation>{who} skrev notat om</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Deadlines of law, agreements from notes and reviews of plans stand here when their day comes.</source>
        <translation>Her står lovens frister, aftaler fra notater og opfølgninger på planer, når dagen kommer.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Ind og ud</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Ingen frister</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Settled: {what}</source>
        <translation>Udført: {what}</translation>
    </message>
    <message>
        <source>Since you were here</source>
        <translation>Siden du var her</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Who came and went</source>
        <translation>Hvem kom og gik</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Hvis dag</translation>
    </message>
    <message>
        <source>{weekday} {day}, week {week}</source>
        <translation>{weekday} {day}, uge {week}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Search citizen, note, or type an action …</source>
        <translation>Søg borger, notat eller skriv en handling …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Fortryd: {what}</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>A day has 24 hours of 60 minutes. Write for instance 14:05.</source>
        <translation>Et døgn har 24 timer à 60 minutter. Skriv for eksempel 14:05.</translation>
    </message>
    <message>
        <source>The time is missing. Write for instance 03:07 after the date.</source>
        <translation>Klokkeslættet mangler. Skriv for eksempel 03:07 efter datoen.</translation>
    </message>
    <message>
        <source>The year must lie between 1900 and 2199.</source>
        <translation>Året skal ligge mellem 1900 og 2199.</translation>
    </message>
    <message>
        <source>There is no month {month}. Write day, month, year.</source>
        <translation>Der er ingen måned {month}. Skriv dag, måned, år.</translation>
    </message>
    <message>
        <source>Write a date as 24-11-2026, 2411 or +7.</source>
        <translation>Skriv datoen som 24-11-2026, 2411 eller +7.</translation>
    </message>
    <message>
        <source>Write a time as 14:05 or 1405.</source>
        <translation>Skriv klokkeslættet som 14:05 eller 1405.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>dd-mm-yyyy hh:mm</source>
        <translation>dd-mm-åååå kl. tt:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>tt:mm</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} kl. {time}</translation>
    </message>
    <message>
        <source>{month} has {days} days. Write for instance {date}.</source>
        <translation>{month} har {days} dage. Skriv for eksempel {date}.</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What the unit is called</source>
        <translation>Hvad hedder enheden</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>The unit</source>
        <translation>Enheden</translation>
    </message>
    <message>
        <source>The unit is saved; pages show it from the next unlocking</source>
        <translation>Enheden er gemt; siderne viser det, næste gang der låses op</translation>
    </message>
    <message>
        <source>as it stands on paper</source>
        <translation>som den står på papir</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Choose another store …</source>
        <translation>Vælg et andet lager …</translation>
    </message>
    <message>
        <source>Open a backup …</source>
        <translation>Åbn en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Pathway</translation>
    </message>
    <message>
        <source>Put the key file back</source>
        <translation>Sæt nøglefilen på plads</translation>
    </message>
    <message>
        <source>Remember me on this computer</source>
        <translation>Husk mig på denne computer</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Brug gendannelseskoden</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>Hvem er du</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>%n try(s) before Pathway waits.</source>
        <translation>
            <numerusform>%n forsøg, før Pathway venter.</numerusform>
            <numerusform>%n forsøg, før Pathway venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spare copy of it lies beside it and is whole.</source>
        <translation>En reservekopi ligger ved siden af og er hel.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock er slået til</translation>
    </message>
    <message>
        <source>Choose another store</source>
        <translation>Vælg et andet lager</translation>
    </message>
    <message>
        <source>Choose your initials first.</source>
        <translation>Vælg først dine initialer.</translation>
    </message>
    <message>
        <source>Everything on this machine is encrypted. Pathway uses no network.
After five wrong tries Pathway waits one minute.</source>
        <translation>Alt på denne maskine er krypteret. Pathway bruger intet netværk.
Efter fem forkerte forsøg venter Pathway ét minut.</translation>
    </message>
    <message>
        <source>Five wrong tries. The next one can be made in {time}.</source>
        <translation>Fem forkerte forsøg. Det næste kan gøres om {time}.</translation>
    </message>
    <message>
        <source>Look whether the drive with the store is connected. If the store is lost, open its latest backup: it takes the store's place, and what lies there now is kept beside it.</source>
        <translation>Se efter, om drevet med lageret er tilsluttet. Er lageret tabt, så åbn den seneste sikkerhedskopi: den træder i lagerets sted, og det, der ligger der nu, beholdes ved siden af.</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Åbn en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Remember me: this computer has no keyring</source>
        <translation>Husk mig: denne computer har ingen nøglering</translation>
    </message>
    <message>
        <source>The backup {name} takes the store's place.</source>
        <translation>Sikkerhedskopien {name} træder i lagerets sted.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Unlock with the passphrase you had then. What lies there now is kept.</source>
        <translation>Lås op med den adgangssætning, du havde dengang. Det, der ligger der nu, beholdes.</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser op …</translation>
    </message>
    <message>
        <source>Write your passphrase.</source>
        <translation>Skriv din adgangssætning.</translation>
    </message>
    <message>
        <source>choose your initials</source>
        <translation>vælg dine initialer</translation>
    </message>
    <message>
        <source>remembered on this computer: press Enter</source>
        <translation>husket på denne computer: tryk Enter</translation>
    </message>
    <message>
        <source>the demo's passphrase: {passphrase}</source>
        <translation>demoens adgangssætning: {passphrase}</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>The colleague's own passphrase</source>
        <translation>Kollegaens egen adgangssætning</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen igen</translation>
    </message>
    <message>
        <source>seen before the store is open</source>
        <translation>ses, før lageret er åbent</translation>
    </message>
</context>
<context>
    <name>_HouseRow</name>
    <message>
        <source>Number of rooms</source>
        <translation>Antal værelser</translation>
    </message>
    <message>
        <source>Remove the house</source>
        <translation>Fjern huset</translation>
    </message>
    <message>
        <source>The house's name</source>
        <translation>Husets navn</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>værelser</translation>
    </message>
</context>
</TS>
