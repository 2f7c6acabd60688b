import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.*;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.*;
import javax.crypto.*;
import javax.crypto.spec.*;

/** Prints ciphers.json. Run with Java 17: {@code java JavaCiphers.java > ciphers.json}, then format it. */
public class JavaCiphers {
  static final Random random = new Random(17);
  static final HexFormat HEX = HexFormat.of();
  static final String[] TEXTS = {
    "", " ", "a", "abc xyz", "投保人：张三", "a+b=c&d=~e*f!'()", "\t 两端 \n", "\u3000宽\u3000", "\u00a0x\u00a0", "😀 emoji 𠮷", "0123456789abcdef0123456789abcdef",
    "-._~", "%20", "/?#[]@$,;:", "{\"name\":\"李四\",\"fee\":121.00}"
  };

  public static void main(String[] args) throws Exception {
    List<String> parts = new ArrayList<>();
    parts.add(member("made", quoted("with Java 17 by JavaCiphers.java in this folder: Cipher, SecretKeyFactory, Mac, Base64, URLEncoder, BigInteger")));
    parts.add(member("sealed", array(sealed())));
    parts.add(member("opened", array(opened())));
    parts.add(member("desKeySpec", array(desKeySpec())));
    parts.add(member("hmacSha512", array(hmacSha512())));
    parts.add(member("base64", array(base64())));
    parts.add(member("base64Read", array(base64Read())));
    parts.add(member("numbers", array(numbers())));
    parts.add(member("texts", array(texts())));
    parts.add(member("gbkRead", quoted(gbkRead())));
    parts.add(member("bodies", array(bodies())));
    byte[] json = ("{" + String.join(",\n", parts) + "}\n").getBytes(StandardCharsets.UTF_8);
    System.out.write(json, 0, json.length);
    System.out.flush();
  }

  /** [transformation, key, iv, bytes, sealed]: all lengths around one and two blocks. */
  static List<String> sealed() throws Exception {
    List<String> rows = new ArrayList<>();
    for (int length : new int[] {0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 100}) {
      rows.add(sealedRow("DES/ECB/PKCS5Padding", bytes(8), new byte[0], bytes(length)));
      for (int key : new int[] {16, 24, 32}) {
        rows.add(sealedRow("AES/ECB/PKCS5Padding", bytes(key), new byte[0], bytes(length)));
        rows.add(sealedRow("AES/CBC/PKCS5Padding", bytes(key), bytes(16), bytes(length)));
      }
    }
    return rows;
  }

  static String sealedRow(String name, byte[] key, byte[] iv, byte[] bytes) throws Exception {
    return row(quoted(name), hex(key), hex(iv), hex(bytes), hex(run(Cipher.ENCRYPT_MODE, name, key, iv, bytes)));
  }

  /** [transformation, key, iv, sealed, opened or null]: right and wrong paddings, whole and broken blocks, other keys. */
  static List<String> opened() throws Exception {
    List<String> rows = new ArrayList<>();
    for (String name : new String[] {"DES/ECB", "AES/ECB", "AES/CBC"}) {
      int size = name.startsWith("DES") ? 8 : 16;
      for (int blocks = 1; blocks <= 2; blocks++) {
        for (int count = 0; count <= size + 1; count++) {
          for (int wrongAt : new int[] {0, 1, 2, size}) {
            byte[] plain = bytes(size * blocks);
            for (int back = 1; back <= Math.min(count, plain.length); back++) plain[plain.length - back] = (byte) count;
            if (wrongAt > 0 && wrongAt <= count) plain[plain.length - wrongAt] ^= 1;
            if (count == 0) plain[plain.length - 1] = (byte) (wrongAt == 0 ? 0 : 128 + wrongAt);
            byte[] key = bytes(size);
            byte[] iv = name.endsWith("CBC") ? bytes(16) : new byte[0];
            byte[] sealed = run(Cipher.ENCRYPT_MODE, name + "/NoPadding", key, iv, plain);
            rows.add(openedRow(name + "/PKCS5Padding", key, iv, sealed));
            if (count == 3 && wrongAt == 0) {
              rows.add(openedRow(name + "/PKCS5Padding", bytes(size), iv, sealed));
              rows.add(openedRow(name + "/PKCS5Padding", key, iv, Arrays.copyOf(sealed, sealed.length - 1)));
              rows.add(openedRow(name + "/PKCS5Padding", key, iv, Arrays.copyOf(sealed, sealed.length + 1)));
            }
          }
        }
      }
    }
    return rows;
  }

  static String openedRow(String name, byte[] key, byte[] iv, byte[] sealed) throws Exception {
    String opened;
    try {
      opened = hex(run(Cipher.DECRYPT_MODE, name, key, iv, sealed));
    } catch (BadPaddingException | IllegalBlockSizeException e) {
      opened = "null";
    }
    return row(quoted(name), hex(key), hex(iv), hex(sealed), opened);
  }

  static byte[] run(int mode, String name, byte[] key, byte[] iv, byte[] bytes) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(name);
    SecretKey secret = new SecretKeySpec(key, name.substring(0, 3));
    if (iv.length == 0) cipher.init(mode, secret);
    else cipher.init(mode, secret, new IvParameterSpec(iv));
    return cipher.doFinal(bytes);
  }

  /** [key text, bytes, sealed or null where the key is refused]: what most code does with a key that is configured as text. */
  static List<String> desKeySpec() throws Exception {
    List<String> rows = new ArrayList<>();
    for (String key : new String[] {"12345678", "123456789", "test-key-that-is-long", "密钥密钥", "1234567", "短"}) {
      byte[] bytes = bytes(20);
      String sealed;
      try {
        SecretKey secret = SecretKeyFactory.getInstance("DES").generateSecret(new DESKeySpec(key.getBytes(StandardCharsets.UTF_8)));
        Cipher cipher = Cipher.getInstance("DES");
        cipher.init(Cipher.ENCRYPT_MODE, secret);
        sealed = hex(cipher.doFinal(bytes));
      } catch (java.security.InvalidKeyException e) {
        sealed = "null";
      }
      rows.add(row(quoted(key), hex(bytes), sealed));
    }
    return rows;
  }

  /** [key, bytes, digest]: keys shorter and longer than a block. */
  static List<String> hmacSha512() throws Exception {
    List<String> rows = new ArrayList<>();
    for (int length : new int[] {1, 16, 128, 129, 200}) {
      byte[] key = bytes(length);
      byte[] bytes = bytes(length * 2);
      Mac mac = Mac.getInstance("HmacSHA512");
      mac.init(new SecretKeySpec(key, "HmacSHA512"));
      rows.add(row(hex(key), hex(bytes), hex(mac.doFinal(bytes))));
    }
    return rows;
  }

  /** [bytes, padded, unpadded, lines of 76, lines of 64, for URLs with padding, without]. */
  static List<String> base64() {
    List<String> rows = new ArrayList<>();
    byte[] crlf = {'\r', '\n'};
    for (int length : new int[] {0, 1, 2, 3, 47, 48, 49, 56, 57, 58, 96, 113, 114, 115, 200}) {
      byte[] bytes = bytes(length);
      rows.add(
          row(
              hex(bytes),
              quoted(Base64.getEncoder().encodeToString(bytes)),
              quoted(Base64.getEncoder().withoutPadding().encodeToString(bytes)),
              quoted(Base64.getMimeEncoder(76, crlf).encodeToString(bytes)),
              quoted(Base64.getMimeEncoder(64, crlf).encodeToString(bytes)),
              quoted(Base64.getUrlEncoder().encodeToString(bytes)),
              quoted(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))));
    }
    return rows;
  }

  /** [text, bytes or null, whether the encoder gives the text back]: what the basic decoder makes of damaged texts. */
  static List<String> base64Read() {
    List<String> rows = new ArrayList<>();
    String others = "AZaz09+/=-_ \r\n.é";
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder(Base64.getEncoder().encodeToString(bytes(random.nextInt(8))));
      for (int change = random.nextInt(3); change > 0; change--) {
        int at = random.nextInt(text.length() + 1);
        char other = others.charAt(random.nextInt(others.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.insert(at, other);
          case 1 -> text.delete(Math.max(0, at - 1), at);
          default -> text.replace(Math.max(0, at - 1), at, "" + other);
        }
      }
      byte[] bytes;
      try {
        bytes = Base64.getDecoder().decode(text.toString());
      } catch (IllegalArgumentException e) {
        rows.add(row(quoted(text.toString()), "null", "false"));
        continue;
      }
      boolean same = Base64.getEncoder().encodeToString(bytes).contentEquals(text);
      rows.add(row(quoted(text.toString()), hex(bytes), "" + same));
    }
    return rows;
  }

  /** [bytes, the number's digits]: leading zeros, and none but zeros. */
  static List<String> numbers() {
    List<String> rows = new ArrayList<>();
    for (String start : new String[] {"", "00", "0000", "0f", "f0", "000a", "80"}) {
      for (int length : new int[] {0, 1, 14}) {
        byte[] bytes = HEX.parseHex(start + HEX.formatHex(bytes(length)));
        rows.add(row(hex(bytes), quoted(new BigInteger(1, bytes).toString(16))));
      }
    }
    return rows;
  }

  /** [text, trimmed, reversed, from 2 up to 5 or null, form-encoded]. */
  static List<String> texts() throws Exception {
    List<String> rows = new ArrayList<>();
    List<String> all = new ArrayList<>(List.of(TEXTS));
    StringBuilder ascii = new StringBuilder();
    for (char c = 0; c < 0x180; c++) ascii.append(c);
    all.add(ascii.toString());
    for (String text : all) {
      String part;
      try {
        part = quoted(text.substring(2, 5));
      } catch (StringIndexOutOfBoundsException e) {
        part = "null";
      }
      String reversed = new StringBuilder(text).reverse().toString();
      rows.add(row(quoted(text), quoted(text.trim()), quoted(reversed), part, quoted(URLEncoder.encode(text, StandardCharsets.UTF_8))));
    }
    return rows;
  }

  /** SHA-256 over a line "code unit\n", both hex, for each pair of bytes from 8000 on that is one character. */
  static String gbkRead() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int code = 0x8000; code < 0x10000; code++) {
      try {
        byte[] bytes = {(byte) (code >> 8), (byte) code};
        String text = Charset.forName("GBK").newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        if (text.length() == 1) digest.update((Integer.toHexString(code) + " " + Integer.toHexString(text.charAt(0)) + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (CharacterCodingException e) {
        continue;
      }
    }
    return HEX.formatHex(digest.digest());
  }

  /** [JSON text, key text, vector text, DES in Base64, AES chained in Base64 lines, AES over GBK in hex, form-encoded DES]. */
  static List<String> bodies() throws Exception {
    List<String> rows = new ArrayList<>();
    for (String json : new String[] {"{}", "{\"orderCode\":\"A-1\",\"holderName\":\"张三\"}", "[1,2.50,\"" + "投保".repeat(60) + "\"]"}) {
      String key = "test-key-of-bytes"; // the first 8 or 16 of them
      String vector = "0123456789abcdef";
      byte[] des = key.substring(0, 8).getBytes(StandardCharsets.UTF_8);
      byte[] aes = key.substring(0, 16).getBytes(StandardCharsets.UTF_8);
      byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
      String sealed = Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, "DES/ECB/PKCS5Padding", des, new byte[0], utf8));
      byte[] chained = run(Cipher.ENCRYPT_MODE, "AES/CBC/PKCS5Padding", aes, vector.getBytes(StandardCharsets.UTF_8), utf8);
      byte[] gbk = run(Cipher.ENCRYPT_MODE, "AES/ECB/PKCS5Padding", aes, new byte[0], json.getBytes("GBK"));
      rows.add(row(quoted(json), quoted(key), quoted(vector), quoted(sealed), quoted(Base64.getMimeEncoder().encodeToString(chained)), hex(gbk), quoted(URLEncoder.encode(sealed, StandardCharsets.UTF_8))));
    }
    return rows;
  }

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  static String hex(byte[] bytes) {
    return quoted(HEX.formatHex(bytes));
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < 0x20 || c > 0x7e) json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    }
    return json.append('"').toString();
  }

  static String member(String name, String value) {
    return quoted(name) + ": " + value;
  }

  static String row(String... cells) {
    return "[" + String.join(",", cells) + "]";
  }

  static String array(List<String> rows) {
    return "[\n" + String.join(",\n", rows) + "]";
  }
}
