/** Made by wxt.config.ts from the phrasebooks: one packed string (language/packed.ts). */
declare module "virtual:phrasebooks" {
  const packed: string;
  export default packed;
}
