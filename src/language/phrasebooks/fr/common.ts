/** Frequent French words and shorthand, accents stripped; words that English chats use as often are left out. */
export const common = `
le la les un une des du de je tu il elle on nous vous ils elles moi toi lui leur se ce cet cette ces ca c j t d l m s n y
qu que qui quoi ou et mais donc car ni si est es suis sont sommes etes etait etais ete ai as avons avez ont avait aura
pas plus moins tres trop bien mal rien tout tous toute toutes tjs tjrs toujours jamais encore deja aussi alors apres avant
avec sans pour pr dans sur sous chez par vers entre au aux en mon ma mes ton ta tes son sa ses notre nos votre vos
oui ouais ouai wi nan non nn ok daccord accord merci stp svp salut slt coucou cc bonjour bonsoir bjr bsr wesh yo bisous bizz
bisou bsx mdr ptdr mdrr jsuis jsui chui chuis jsp jpp jvais jveux jpeux tkt tqt inquiete askip genre truc trucs quand qd pk
pq pourquoi prk pourkoi comment cmt combien parce pck pcq ke ki koi kan keske kesk esque quel quelle kel kelle cest cetait
jai tas tes ten jte jtm jtaime dsl desole desolee bcp beaucoup peu fait faire fais va vais vas vont venir viens vient allez
allons aller voir vois vu dit dis dire sais sait savoir peux peut pouvoir veux veut vouloir faut doit dois demain hier soir
matin aujourd hui maintenant mtn samedi dimanche lundi mardi mercredi jeudi vendredi heure jour semaine cours college lycee
prof profs devoirs maths mere pere maman papa frere soeur parents meuf mec gars frerot frere reuf frr bg ptn putain grave
ouf relou chelou kiffe kiff cimer tranquille trkl nickel bon bonne belle beau petit petite grand grande vraiment vrmt
juste meme autre chose quelque quelqu personne monde gens vie temps fois an ans age photo photos message num numero tel
telephone maison cool gentil gentille aime adore pense crois trouve demande parle envoie donne regarde ecoute attends
arrete mets prend prends passe reste rentre sors mange dors dormir pret prete enfin voila voir quoi donc sinon puis
bah ben bein euh hein oh ah la bas dehors ici loin chum blonde pantoute correct icitte asteure char courriel septante
nonante natel cellulaire fin debut tard tot vite bientot plait tro
`;
