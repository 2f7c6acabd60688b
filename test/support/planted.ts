/**
 * What must not come out of anything: keys, and what is known of persons. All of it is invented and belongs to nobody: no
 * mobile number begins with 12, no region has the code 99, `.test` is no domain. Each is at least three characters that stand
 * in no other text, so that each find is a leak. Tests take the values from here; no other file may hold them.
 */
export const planted = {
  // Secrets. Of the key for DES, the first eight bytes count.
  md5SecretKey: "Mq7-gewölbe-Wj2kRt90Xc",
  desKey: "Dk3vNq8wTbY61hZs",
  accessToken: "tokHf83kLmw02ZqPd5v",
  noticeKey: "密鑰Qz58rTnXb4Lw",
  formerNoticeKey: "Fo77wKdYg9Ju3Nh",
  hexKey: "9e41c7f05b8d26aa73d1e86b04fc952e",
  base64Key: "u8Jx0mPq5RtZ1nWc7Ls/4A==",
  password: "pwGy46sVx1Rk8Eb",
  // Persons and companies.
  holder: "纮岱霁",
  insured: "彀衢嫮",
  applicant: "钲翀旎",
  company: "瓒鋆彧试验厂",
  idCard: "99462719845370618X",
  insuredIdCard: "997318420956331704",
  passport: "ZQ7740913356",
  mobile: "12087315946",
  insuredMobile: "12694077358",
  accountMobile: "12435980617",
  email: "vqlanxi9071@qorvex.test",
  insuredEmail: "o.brdk7742@zimlau.test",
  bankAccount: "6299047713058264917",
  shortBankAccount: "6297740185523094",
  address: "瀛洌省霂汐市氿弄二七九号",
  otherAddress: "澧鹮路弄垟楼〇四二七室",
  taxpayerNo: "91994627MA7KQX38WJ",
  memberId: "MBplt5820Qx61",
  ip: "198.51.100.231",
  // What lets whoever has it in: parts of links.
  orderTicket: "Lw93mZtQ0xUeBs4",
  policyTicket: "Hn27cVbR8yKo1Fd",
  noticePath: "Ae65pXgT1sDi9Mz",
} as const;
