/** The programme's own example, as the form of October has it: its texts, whatever file they stand in. */
export const october = {
  questions: [
    'Hva er målsettingen for skolens deltakelse i matematikkløftet?',
    'Hvordan er det jobbet med utvikling og forankring av målsettingen?',
    'Hvordan har du sikret at alle har utviklet eierskap til målsettingen?',
  ],
  answers: [
    'Lærere og ledere får støtte til å utvikle samarbeidspraksis som fører til at elevene opplever motiverende matematikkundervisning.',
    'Vi ser på deltagelsen som noe som faller godt sammen med utviklingsarbeidet vi holder på med ellers.',
    'Vi har hatt en prosess i profesjonsfellesskapet hvor vi har jobbet fram en felles forståelse.',
  ],
  headings: [
    [
      'Langsiktig mål:',
      '(Hva er forventingene til resultatet av arbeidet og deltakelsen i matematikkløftet?)',
    ],
    ['Kortsiktige mål: '],
    ['(Aksjon) ', 'Hva vil jeg prøve ut (hvilke ledergrep) for å nå det kortsiktige målet? '],
    ['Hvordan gikk det?', 'Hvordan vet jeg det? '],
  ],
  longTerm:
    'Lærere og ledere får støtte til å utvikle samarbeidspraksis og undervisningspraksis som fører til at elevene på mellomtrinnet opplever relevant, inkluderende og motiverende matematikkundervisning, som igjen bidrar til gode læringsresultater.',
  motivation:
    'Etablere en motivasjon og felles forståelse for utviklingsarbeid hvor aksjoner/utprøvinger er en del av prosessen',
  learn: 'Bruke tid i profesjonsfellesskapet på å lære om aksjonslæring/aksjonsforskning',
  insight: 'Få innsikt i matematikksenter-modellen',
  leaders: 'Begge skoleledere deltar på alle ledersamlinger i Matematikkløftet',
  teachers: 'Legge til rette for at to mellomtrinnslærere deltar på alle lærersamlinger i Matematikkløftet',
}

/** What every rebuilding of the form is to be read as. */
export const octoberPlan = [
  {
    body: october.longTerm,
    shortTerm: [
      { body: october.motivation, actions: [october.learn] },
      { body: october.insight, actions: [october.leaders, october.teachers] },
    ],
  },
]
