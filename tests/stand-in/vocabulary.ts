/** Word lists from which thousands of plausible tweets are made that share nothing but chance. */

const words = (list: string) => list.trim().split(/\s+/);

export const nouns = words(`
  acorn alley almanac anchor anvil apron archive armchair arrow attic awning axle badge balcony
  ballad banjo barge barn barrel basin basket beacon beehive bell bench bicycle blanket blizzard
  boiler bonnet bookcase border bottle boulder bramble brick bridge broom bucket buckle buoy burrow
  cabin cactus calendar camera canal candle canoe canvas caravan carousel carpet cellar ceiling
  chapel charcoal chimney chisel choir cider cinema clinic cloak clock coal cobbler comet compass
  concert copper corridor cottage courtyard cradle crane crater crayon creek crossroads crystal
  cupboard curtain cushion dairy dam diary ditch dome doorbell drawer drum dune easel echo elbow
  elevator ember engine envelope estuary fable factory falcon fence fern ferry fiddle field flannel
  flood flour flute foghorn footpath forge fountain foxglove freight frost furnace gable gallery
  garage garden gate geyser ginger glacier glove goose granary granite gravel greenhouse guitar
  gutter hammock hamster harbour harp harvest hatch hawthorn hearth hedge helmet heron hinge
  hollow horizon hostel hourglass hurricane icicle inkwell island ivy jacket jasmine jetty jigsaw
  kayak kennel kettle kiln kiosk kitchen ladder ladle lagoon lantern larch lavender ledger lemon
  library lichen lily limestone loaf locket loft loom lullaby magnet mailbox mango mantel marble
  market marsh mattress meadow melon meteor mill mirror moat mosaic moss moth motor mural museum
  napkin needle nettle newsstand notebook nursery oak oar oasis oboe octopus olive onion orchard
  orchestra otter oven owl oyster paddle palette parade parcel parrot pasture pavement peach pebble
  pencil pendulum pepper piano pickle pigeon pillow pinecone pipeline plank plateau platform plum
  pocket pottery prairie puddle pulley pumpkin puppet puzzle quarry quilt radish raft railway rain
  rake raven recipe reef ribbon ridge river rooftop rope rudder saddle sailboat salmon sandbank
  satchel saucepan scaffold scarf scooter seagull seed shadow shed shelf shore sickle signal silo
  skylight sled slipper snail soup spade sparrow spindle spire spoon spring squash stable staircase
  stamp statue steam stove stream sugar sunflower swamp swing tablecloth tailor tandem tavern teapot
  telescope temple tent terrace theatre thimble thistle thunder ticket tinder toast tollbooth
  tomato tower tractor trail tram trellis trout trumpet tulip tunnel turbine turnip turret twig
  typewriter umbrella valley varnish velvet verandah viaduct village vinegar violin volcano wagon
  wallet walnut warehouse waterfall weathervane well wharf wheat whistle willow windmill window
  winter workshop wren yarn yew zeppelin zinnia`);

export const verbs = words(`
  abandoned admired adopted answered arranged assembled auctioned baked balanced blamed blessed
  borrowed bought bottled braided brightened brushed built buried calmed carried carved catalogued
  celebrated chased circled claimed cleaned climbed collected compared concealed copied counted
  crossed decorated defended delayed delivered described designed discovered divided donated doubled
  drained dreaded drew dusted emptied enlarged escorted examined exchanged explored extinguished
  fastened feared filmed flattened folded followed forgave forgot framed gathered glued greeted
  guarded guided hammered harvested haunted hauled hid hired ignored illustrated imagined inherited
  inspected insulated interrupted invented invited joined juggled kept knitted labelled launched
  lifted located loved lowered magnified measured mended missed mixed moved named narrated noticed
  opened ordered outlived overlooked packed painted paraded photographed planted polished postponed
  praised preserved promised protected published questioned raced raised reached rebuilt recognised
  recorded remembered rented repainted replaced rescued restored reversed revised rolled rowed
  sanded sang scattered searched sewed shared sharpened shelved shipped sketched smuggled sold
  solved sorted spared spilled stacked steered stitched stored surrounded swapped tamed taught
  tested thanked tickled tidied toasted towed traced traded translated trimmed tuned unlocked
  untangled unwrapped upgraded visited warmed watched watered weighed welcomed widened wired wrapped`);

export const adjectives = words(`
  abandoned amber ancient apologetic awkward bashful battered bitter blue borrowed brave brisk
  brittle cautious cheerful chilly clumsy coastal cobalt comical copper crimson crooked crowded
  curious damp dapper dented distant doubtful drowsy dusty eager earnest eccentric elegant emerald
  enormous experimental faded faithful famous fearless floating folded forgotten fragile freckled
  frozen generous gentle ghostly gilded glossy golden grateful grumpy handmade haunted heavy hidden
  hollow humble hungry idle impatient improbable indigo invisible jagged jolly kindly lavish lazy
  leaky limping lonely loud lucky magnetic marbled mellow midnight miniature misty modest mossy
  muddy narrow nervous nimble noisy northern obedient obstinate odd ornate painted patient peculiar
  pewter plain pocket-sized polite portable precious purple puzzled quaint quiet ragged rainy rare
  reckless reluctant restless rickety rusty salty scarlet secondhand secret serious shabby shy
  silent silver sincere sleepless slender smoky solemn southern spare spotless squeaky starlit
  stubborn sturdy sudden sunlit suspicious tall tangled temporary tender thirsty threadbare tidy
  timid tiny tired topmost trusty twin uneven unlikely unpaid upright urgent velvet violet wandering
  weary weightless whimsical wild wooden woollen yellow youngest`);

export const people = words(`
  apprentice archivist astronomer aunt baker barber beekeeper bookbinder botanist butcher captain
  carpenter cartographer cellist chemist clockmaker colonel conductor cook cousin dentist detective
  diver doctor editor electrician farmer ferryman firefighter fishmonger florist forester gardener
  geologist glazier grandmother grocer guide gymnast historian innkeeper janitor jeweller judge
  juggler lifeguard locksmith magician mason mayor mechanic midwife miller musician neighbour
  nephew novelist nurse optician organist painter pharmacist pilot plumber poet porter postman
  potter printer professor puppeteer referee sailor saxophonist schoolteacher scientist sculptor
  seamstress shepherd shoemaker smith soprano surgeon surveyor swimmer taxidermist trumpeter
  upholsterer vet violinist waiter weaver widow zookeeper`);

export const places = words(`
  Abbotsley Ardenham Balquhar Bexmoor Brandal Brixworth Caldermouth Carvossa Colpitt Corrigan
  Dalmeny Delfzand Dunwich Eastmarsh Elbrook Farrowby Fenwick Garvald Glenshee Gronholt Hallamby
  Havnsund Holmwick Ilsington Inverlael Jarnvik Kelderby Kilbrannan Lachsee Larkhill Lindqvist
  Lostmere Maarsund Marlow Mirefleet Netherby Norholm Oldcastle Ormsund Ostervik Pennick Pollhaven
  Quayle Ravensby Rosthwaite Rundvik Saltburn Sandhope Silverdale Skerrow Stavelund Tarnside
  Thornby Tidewell Ulverton Underfell Vallby Velden Wexcombe Whitmouth Windle Yarrowby Zandvoorde`);

export const times = words(`
  yesterday today tonight lately already again eventually finally nearly quietly gladly
  reluctantly twice once daily weekly monthly yearly overnight meanwhile`);

export const prepositions = words(`
  above across against along among around before behind below beneath beside between beyond despite
  during inside near opposite outside past through toward under until with without`);

export const determiners = words(
  `a the one another every my our your their this that some his her no`,
);

export const links = words(`and but so because while although until whenever unless since`);

export const tags = words(
  `#slow #found #smalltown #craft #weather #morning #history #makers #trains #garden`,
);
