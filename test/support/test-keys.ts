/**
 * Keys that stand in tests and in the vectors of specs, where whoever reads them may see them. What tests print must hold none
 * all the same: it would be by the way on which real ones get out.
 */
export const testKeys = {
  "the consumer's key for notices": "consumer-test-key",
  "the consumer's key for digests": "consumer-md5-key",
  "the consumer's key for DES": "consumer-des-key",
  "the consumer's token": "consumer-token",
  "the key of xiebao's vectors": "test-key-7Hq2",
  "the key of aigobao's vectors": "test-secret-4Tz8",
  "the other key of aigobao's vectors": "0F1e2d3c4b5a密钥",
  "the key of lima's vectors": "test-sign-key-5Rw8",
  "the key of new providers' digests": "luming-test-secret-3Kd9",
  "the former key of new providers' digests": "鹿鸣密钥-8Qw2",
  "acme's key": "acme-secret-key",
  "the key of what init writes": "acme-example-key",
  "the key of signatures": "geheim-Schlüssel-7Hq2",
  "the key of signers": "test-key-密",
  "the key of receivers": "sign-密-key",
  "the key of encodings": "test-key-of-bytes",
  "a line of the first private key of RSA":
    "zxrNZfw+XszEBwpG+Ki3cYvrUaWSt65N0FfMibsqaR7Nx3LLMbt5dcJPBw43UQW+",
  "a line of the second private key of RSA":
    "mulZpsISlDWlWaYRfQf4yNuBBjU9LQVqI0oz93bVn+aqK6hx3T9SvhdQVjQ/glsb",
  "the private key of Ed25519": "MC4CAQAwBQYDK2VwBCIEII9tfbZI8GtmbT+2KJbMwLxCfQJDxQLAaBKtYxpjdpsQ",
} as const;
