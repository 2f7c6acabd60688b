/** Words that names of such documents are made of: those that a misspelt one may have been meant to be. */
const words = new Set(
  `access account end send produce time file fail accept action active address addressee agent agency alias amount answer applicant application apply approve
  attachment audit authority balance bank batch begin beneficiary benefit birthday body branch business buyer cancel card category
  certificate change channel charge check claim class clause client close code collect comment commission company conclusion
  condition confirm contact content contract correct count country coupon cover coverage create credential credit currency
  customer data date death default deliver delivery department deposit description detail diagnosis digest direct discount
  district document driver due duty education effect effective electronic email employ employee encrypt endorse endorsement
  enterprise error event expire expiry express extend factor failure family field file finish first fixed floor format gender
  grace group guarantee health height hesitate history holder identity image income individual industry info information initial
  installment installments institution insurance insurant insure insured insurer interface invest invite invoice issue language legal length level
  liability limit link list location login logo loss maiden manual marital market mature medical member merchant message method
  minute mobile model money month mother mobile name nation nationality network nonce notice notify number object occupation
  offer online operation operator option order organization origin other owner package page parent partner party password
  pay payee payer payment pension percent period permit person phone photo picture place plan plate platform policy policies portal
  position postal post premium price print private product profession program project property proposal province provide public
  purchase quantity query question rate reason receipt receive recognizee record recommend reduce refund region register relate relation
  remark renew renewal repay reply report request residence resident respond response result retry return revenue review risk
  safeguard salary sale scale schedule school score section secret security select sequence serial service settle shop sign
  signature social source special staff standard start state status stop street sum supplement support surname surrender
  survey switch system tax taxpayer telephone temp template tender tenderee term terminal ticket time times timestamp title token total trade
  train transaction transfer travel type underwrite underwriting unique unit update upload user valid value vehicle vendor
  verify version visit voucher waiting warranty weight withdraw work year`.split(/\s+/u),
);

const endings = /(?:s|es|ed|d|er|r|ee|ing|al|ly|y|ion|or|able)$/u;

/** Whether it is one of the words, or one with an ending. */
export function isKnownWord(token: string): boolean {
  if (words.has(token)) return true;
  for (let cut = token; endings.test(cut); ) {
    const stem = cut.replace(endings, "");
    if (words.has(stem) || words.has(`${stem}e`) || words.has(`${stem}y`)) return true;
    if (stem.length < 4) return false;
    cut = stem;
  }
  return false;
}

/** Those that are long enough for a misspelt one to be told from another word. */
export const knownWords: readonly string[] = [...words].filter((word) => word.length >= 5);
