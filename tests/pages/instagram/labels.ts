/** Words of the replica's own interface. `{}` stands for a name. Only some of the French ones are known (pages.md). */
export interface ReplicaLabels {
  readonly threadList: string;
  readonly notes: string;
  readonly primary: string;
  readonly general: string;
  readonly requests: string;
  readonly openProfile: string;
  readonly conversation: string;
  readonly conversationOld: string;
  readonly youSent: string;
  readonly theySent: string;
  readonly actions: string;
  readonly react: string;
  readonly reply: string;
  readonly more: string;
  readonly repliedToYou: string;
  readonly youReplied: string;
  readonly seen: string;
  readonly active: string;
  readonly composer: string;
  readonly emoji: string;
  readonly viewProfile: string;
  readonly wants: string;
  readonly whatIf: string;
  readonly block: string;
  readonly remove: string;
  readonly accept: string;
  readonly play: string;
  readonly photo: string;
  readonly loading: string;
  readonly yourMessages: string;
  readonly profilePicture: string;
  readonly login: string;
  readonly password: string;
  readonly confirm: string;
  readonly code: string;
}

const en: ReplicaLabels = {
  threadList: "Thread list",
  notes: "Notes",
  primary: "Primary",
  general: "General",
  requests: "Requests",
  openProfile: "Open the profile page of {}",
  conversation: "Conversation with {}",
  conversationOld: "Messages in conversation with {}",
  youSent: "You sent",
  theySent: "{} sent",
  actions: "Message actions",
  react: "React to message from {}",
  reply: "Reply to message from {}",
  more: "See more options for message from {}",
  repliedToYou: "{} replied to you",
  youReplied: "You replied to {}",
  seen: "Seen",
  active: "Active now",
  composer: "Message...",
  emoji: "Choose an emoji",
  viewProfile: "View profile",
  wants: "{} wants to send you a message.",
  whatIf:
    "Do you want to let {} send you messages from now on? They'll only know you've seen their request if you choose Accept.",
  block: "Block",
  remove: "Delete",
  accept: "Accept",
  play: "Play",
  photo: "Open photo",
  loading: "Loading...",
  yourMessages: "Your messages",
  profilePicture: "{}'s profile picture",
  login: "Log in",
  password: "Password",
  confirm: "Confirm it's you",
  code: "Enter the security code",
};

const fr: ReplicaLabels = {
  threadList: "Liste des conversations",
  notes: "Notes",
  primary: "Principal",
  general: "Général",
  requests: "Demandes",
  openProfile: "Ouvrir la page de profil de {}",
  conversation: "Conversation avec {}",
  conversationOld: "Messages de la conversation avec {}",
  youSent: "Vous avez envoyé",
  theySent: "{} a envoyé",
  actions: "Actions du message",
  react: "Réagir au message de {}",
  reply: "Répondre au message de {}",
  more: "Voir plus d’options pour le message de {}",
  repliedToYou: "{} vous a répondu",
  youReplied: "Vous avez répondu à {}",
  seen: "Vu",
  active: "En ligne",
  composer: "Envoyer un message…",
  emoji: "Choisir un emoji",
  viewProfile: "Voir le profil",
  wants: "{} souhaite vous envoyer un message.",
  whatIf: "Voulez-vous autoriser {} à vous envoyer des messages ?",
  block: "Bloquer",
  remove: "Supprimer",
  accept: "Accepter",
  play: "Lire",
  photo: "Ouvrir la photo",
  loading: "Chargement…",
  yourMessages: "Vos messages",
  profilePicture: "Photo de profil de {}",
  login: "Se connecter",
  password: "Mot de passe",
  confirm: "Confirmer votre identité",
  code: "Saisissez le code de sécurité",
};

const pt: ReplicaLabels = {
  ...en,
  threadList: "Lista de conversas",
  primary: "Principal",
  general: "Geral",
  requests: "Solicitações",
  openProfile: "Abrir a página do perfil de {}",
  conversation: "Conversa com {}",
  conversationOld: "Mensagens na conversa com {}",
  youSent: "Você enviou",
  theySent: "{} enviou",
  actions: "Ações da mensagem",
  react: "Reagir à mensagem de {}",
  reply: "Responder à mensagem de {}",
  more: "Ver mais opções da mensagem de {}",
  repliedToYou: "{} respondeu a você",
  youReplied: "Você respondeu a {}",
  seen: "Visto",
  active: "Online",
  composer: "Mensagem...",
  viewProfile: "Ver perfil",
  wants: "{} quer enviar uma mensagem.",
  block: "Bloquear",
  remove: "Excluir",
  accept: "Aceitar",
  profilePicture: "Foto do perfil de {}",
};

const id: ReplicaLabels = {
  ...en,
  threadList: "Daftar percakapan",
  primary: "Utama",
  general: "Umum",
  requests: "Permintaan",
  openProfile: "Buka halaman profil {}",
  conversation: "Percakapan dengan {}",
  conversationOld: "Pesan dalam percakapan dengan {}",
  youSent: "Anda mengirim",
  theySent: "{} mengirim",
  actions: "Tindakan pesan",
  react: "Tanggapi pesan dari {}",
  reply: "Balas pesan dari {}",
  more: "Lihat opsi lain untuk pesan dari {}",
  repliedToYou: "{} membalas Anda",
  youReplied: "Anda membalas {}",
  seen: "Dilihat",
  active: "Aktif sekarang",
  composer: "Kirim pesan...",
  viewProfile: "Lihat profil",
  wants: "{} ingin mengirim pesan kepada Anda.",
  block: "Blokir",
  remove: "Hapus",
  accept: "Terima",
  profilePicture: "Foto profil {}",
};

const LABELS: Readonly<Record<string, ReplicaLabels>> = { en, fr, pt, id };

/** Labels of a language; English for one that the replica does not have. */
export const labelsOf = (language: string): ReplicaLabels => LABELS[language] ?? en;
