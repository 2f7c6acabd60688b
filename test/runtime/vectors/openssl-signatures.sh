#!/bin/sh
# Prints signatures.openssl.json, with OpenSSL 3: sh openssl-signatures.sh > signatures.openssl.json
# Each row: step, key in test/fixtures/keys, the signed bytes as hex, the signature as Base64.
cd "$(dirname "$0")" || exit 1
keys=../../fixtures/keys
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
separator=""
row() {
  printf '%s["%s","%s","%s","%s"]' "$separator" "$1" "$2" "$(od -An -tx1 -v "$work/text" | tr -d ' \n')" "$(base64 -w0 "$work/signature")"
  separator=",
"
}
echo '{"made":"with OpenSSL 3 by openssl-signatures.sh in this folder","rows":['
for text in '' 'a' '投保人：张三' 'POST\n/v1/orders\n1735786800000\nn-1\n{"orderNo":"A1"}\n'; do
  printf "$text" > "$work/text"
  for key in rsa-a rsa-b; do
    for digest in sha1 sha256; do
      openssl dgst -$digest -sign $keys/$key.pem -out "$work/signature" "$work/text"
      row rsa-$digest $key
    done
  done
  # pkeyutl reads no empty file.
  [ -n "$text" ] || continue
  for key in ed25519-a ed25519-b; do
    openssl pkeyutl -sign -rawin -inkey $keys/$key.pem -in "$work/text" -out "$work/signature"
    row ed25519 $key
  done
done
echo ']}'
