/** The label words of one language, as the site shows them; French and Vietnamese are invented where unknown. */
export interface Words {
  readonly self: string;
  readonly log: (name: string) => string;
  readonly titledLog: (title: string) => string;
  /** Row label up to and without the text. */
  readonly row: (time: string, sender: string) => string;
  /** What stands between the sender and the text. */
  readonly colon: string;
  readonly enter: (time: string, sender: string) => string;
  readonly sent: (sender: string) => string;
  readonly youSent: string;
  readonly replied: (sender: string) => string;
  readonly goToReplied: string;
  readonly actions: string;
  readonly details: string;
  readonly enterDetails: string;
  readonly writeTo: (name: string) => string;
  readonly reaction: string;
  readonly attachment: string;
  readonly play: string;
  readonly chats: string;
  readonly requests: string;
  readonly group: (title: string) => string;
  readonly calls: readonly [string, string, string];
  readonly loading: string;
  readonly profile: string;
  readonly pin: readonly [string, string, string];
  readonly login: readonly [string, string, string];
  readonly noThread: string;
  readonly acceptance: readonly [string, string, string, string];
}

const EN: Words = {
  self: "You",
  log: (name) => `Messages in conversation with ${name}`,
  titledLog: (title) => `Messages in conversation titled ${title}`,
  row: (time, sender) => `At ${time}, ${sender}`,
  colon: ": ",
  enter: (time, sender) => `Enter, Message sent ${time} by ${sender}`,
  sent: (sender) => `${sender} sent`,
  youSent: "You sent",
  replied: (sender) => `${sender} replied to you`,
  goToReplied: "Go to replied message",
  actions: "Message actions",
  details: "Thread details",
  enterDetails: "Enter, Conversation details",
  writeTo: (name) => `Write to ${name}`,
  reaction: "1 reaction with 😆; see who reacted to this.",
  attachment: "Open attachment, photo",
  play: "Play",
  chats: "Chats",
  requests: "Requests",
  group: (title) => `Group chat: ${title}`,
  calls: ["Start a voice call", "Start a video call", "Conversation information"],
  loading: "Loading...",
  profile: "Your profile",
  pin: ["Enter your PIN to restore your chat history", "Restore now", "Don't restore messages"],
  login: ["Email address or phone number", "Password", "Log in"],
  noThread: "No conversation is open",
  acceptance: ["wants to send you a message.", "Block", "Delete", "Accept"],
};

const FR: Words = {
  self: "Vous",
  log: (name) => `Messages de la conversation avec ${name}`,
  titledLog: (title) => `Messages de la conversation intitulée ${title}`,
  row: (time, sender) => `À ${time}, ${sender}`,
  colon: "\u00a0: ",
  enter: (time, sender) => `Entrer, message envoyé à ${time} par ${sender}`,
  sent: (sender) => `${sender} a envoyé`,
  youSent: "Vous avez envoyé",
  replied: (sender) => `${sender} vous a répondu`,
  goToReplied: "Aller au message d’origine",
  actions: "Actions sur le message",
  details: "Détails de la conversation",
  enterDetails: "Entrer, détails de la conversation",
  writeTo: (name) => `Écrire à ${name}`,
  reaction: "1 réaction avec 😆 ; voir qui a réagi.",
  attachment: "Ouvrir la pièce jointe, photo",
  play: "Lire",
  chats: "Discussions",
  requests: "Invitations",
  group: (title) => `Discussion de groupe : ${title}`,
  calls: ["Lancer un appel vocal", "Lancer un appel vidéo", "Informations sur la conversation"],
  loading: "Chargement…",
  profile: "Votre profil",
  pin: ["Entrez votre code PIN pour restaurer vos discussions", "Restaurer", "Ne pas restaurer les messages"],
  login: ["Adresse e-mail ou numéro de mobile", "Mot de passe", "Se connecter"],
  noThread: "Aucune conversation ouverte",
  acceptance: ["souhaite vous envoyer un message.", "Bloquer", "Supprimer", "Accepter"],
};

const ID: Words = {
  self: "Anda",
  log: (name) => `Pesan dalam percakapan dengan ${name}`,
  titledLog: (title) => `Pesan dalam percakapan berjudul ${title}`,
  row: (time, sender) => `Pukul ${time}, ${sender}`,
  colon: ": ",
  enter: (time, sender) => `Masukkan, Pesan dikirim pukul ${time} oleh ${sender}`,
  sent: (sender) => `${sender} mengirim`,
  youSent: "Anda mengirim",
  replied: (sender) => `${sender} membalas Anda`,
  goToReplied: "Buka pesan yang dibalas",
  actions: "Tindakan pesan",
  details: "Detail percakapan",
  enterDetails: "Masukkan, Detail percakapan",
  writeTo: (name) => `Tulis ke ${name}`,
  reaction: "1 tanggapan dengan 😆; lihat siapa yang menanggapi.",
  attachment: "Buka lampiran, foto",
  play: "Putar",
  chats: "Obrolan",
  requests: "Permintaan",
  group: (title) => `Obrolan grup: ${title}`,
  calls: ["Mulai panggilan suara", "Mulai panggilan video", "Informasi percakapan"],
  loading: "Memuat...",
  profile: "Profil Anda",
  pin: ["Masukkan PIN untuk memulihkan riwayat obrolan", "Pulihkan sekarang", "Jangan pulihkan pesan"],
  login: ["Email atau nomor telepon", "Kata Sandi", "Masuk"],
  noThread: "Tidak ada percakapan yang terbuka",
  acceptance: ["ingin mengirim pesan kepada Anda.", "Blokir", "Hapus", "Terima"],
};

const VI: Words = {
  self: "Bạn",
  log: (name) => `Tin nhắn trong cuộc trò chuyện với ${name}`,
  titledLog: (title) => `Tin nhắn trong cuộc trò chuyện có tiêu đề ${title}`,
  row: (time, sender) => `Lúc ${time}, ${sender}`,
  colon: ": ",
  enter: (time, sender) => `Nhập, Tin nhắn được gửi lúc ${time} bởi ${sender}`,
  sent: (sender) => `${sender} đã gửi`,
  youSent: "Bạn đã gửi",
  replied: (sender) => `${sender} đã trả lời bạn`,
  goToReplied: "Đi tới tin nhắn đã trả lời",
  actions: "Hành động với tin nhắn",
  details: "Chi tiết cuộc trò chuyện",
  enterDetails: "Nhập, Chi tiết cuộc trò chuyện",
  writeTo: (name) => `Viết cho ${name}`,
  reaction: "1 cảm xúc 😆; xem ai đã bày tỏ cảm xúc.",
  attachment: "Mở tệp đính kèm, ảnh",
  play: "Phát",
  chats: "Đoạn chat",
  requests: "Tin nhắn đang chờ",
  group: (title) => `Nhóm chat: ${title}`,
  calls: ["Bắt đầu gọi thoại", "Bắt đầu gọi video", "Thông tin cuộc trò chuyện"],
  loading: "Đang tải...",
  profile: "Trang cá nhân của bạn",
  pin: ["Nhập mã PIN để khôi phục đoạn chat", "Khôi phục ngay", "Không khôi phục tin nhắn"],
  login: ["Email hoặc số điện thoại", "Mật khẩu", "Đăng nhập"],
  noThread: "Chưa mở cuộc trò chuyện nào",
  acceptance: ["muốn gửi tin nhắn cho bạn.", "Chặn", "Xóa", "Chấp nhận"],
};

export function wordsOf(language: string): Words {
  return ({ en: EN, fr: FR, id: ID, vi: VI } as Record<string, Words>)[language] ?? EN;
}
