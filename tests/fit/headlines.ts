/** Made pairs: two headlines of one pattern that tell of different people, places or numbers. */

export const HEADLINES: readonly (readonly [one: string, other: string])[] = [
  [
    '4 people injured in a crash on Route 9 near Elmwood',
    '7 people injured in a crash on Route 9 near Elmwood',
  ],
  [
    'Two hikers found dead in the Harlan canyon on Sunday',
    'Six hikers found dead in the Harlan canyon on Sunday',
  ],
  [
    'Bank of Norland posts quarterly profit of $41 million',
    'Bank of Norland posts quarterly profit of $58 million',
  ],
  ['Woman charged after house fire in Tucson', 'Woman charged after house fire in Boise'],
  [
    'Teenager arrested after stabbing in Leeds city centre',
    'Teenager arrested after stabbing in Bristol city centre',
  ],
  ['Singer Mara Lindqvist dies at 71', 'Singer Paul Okonjo dies at 84'],
  ['Director Ilse Brandt dies aged 90', 'Director Tom Garrity dies aged 77'],
  ['Inflation rises to 3.4 percent in March', 'Inflation rises to 2.9 percent in July'],
  [
    'Unemployment falls to 6.1 percent in the second quarter',
    'Unemployment falls to 5.8 percent in the third quarter',
  ],
  ['Hawks beat Rovers 88-79 in the season opener', 'Hawks beat Comets 101-96 in the season opener'],
  [
    'Tigers sign pitcher Ken Alvarez to a two-year deal',
    'Tigers sign pitcher Joe Petrov to a three-year deal',
  ],
  [
    'Magnitude 5.2 earthquake strikes off the coast of Chile',
    'Magnitude 6.7 earthquake strikes off the coast of Japan',
  ],
  ['Police search for missing boy, 9, in Dayton', 'Police search for missing girl, 14, in Toledo'],
  [
    'Senator Blake calls for inquiry into prison deaths',
    'Senator Ruiz calls for inquiry into prison deaths',
  ],
  [
    'Flight from Oslo to Madrid diverted after engine trouble',
    'Flight from Dublin to Athens diverted after engine trouble',
  ],
  [
    'Mayor of Springdale resigns amid corruption probe',
    'Mayor of Westbrook resigns amid corruption probe',
  ],
  [
    'Accident sur l’A7 : 3 morts et 5 blessés près de Valence',
    'Accident sur l’A7 : 1 mort et 8 blessés près d’Orange',
  ],
  [
    'Le chômage augmente de 0,7 % en Espagne au mois de mai',
    'Le chômage augmente de 1,3 % en Espagne au mois de juin',
  ],
  [
    'Lyon : un homme interpellé après une agression au couteau',
    'Nantes : un homme interpellé après une agression au couteau',
  ],
  [
    'Marseille : 18 personnes évacuées après un incendie',
    'Toulouse : 45 personnes évacuées après un incendie',
  ],
  ['L’acteur Jean Morvan est mort à 82 ans', 'L’acteur Luc Destrée est mort à 67 ans'],
  [
    'Rennes bat Brest 2-1 et remonte à la cinquième place',
    'Rennes bat Reims 3-0 et remonte à la troisième place',
  ],
  [
    'Grève à la SNCF : un train sur trois ce jeudi',
    'Grève à la SNCF : deux trains sur cinq ce lundi',
  ],
  [
    'Le ministre Martin annonce 200 postes dans les écoles',
    'Le ministre Garnier annonce 500 postes dans les écoles',
  ],
];
