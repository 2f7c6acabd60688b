import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.spec.*;
import java.util.*;

/**
 * Prints signatures.java.json, from the folder of this file: {@code java JavaSignatures.java > signatures.java.json}. Each row: step, key
 * in test/fixtures/keys, the signed bytes as hex, the signature as Base64. Java signs as the partners' programs do.
 */
public class JavaSignatures {
  static final String[] TEXTS = {
    "", "abc", "保费 121.00 元", "GET\n/v1/policies?no=P%201\n0\n\n\n", "0123456789".repeat(50)
  };

  public static void main(String[] args) throws Exception {
    List<String> rows = new ArrayList<>();
    for (String text : TEXTS) {
      for (String key : List.of("rsa-a", "rsa-b")) {
        rows.add(row("rsa-sha1", "SHA1withRSA", "RSA", key, text));
        rows.add(row("rsa-sha256", "SHA256withRSA", "RSA", key, text));
      }
      for (String key : List.of("ed25519-a", "ed25519-b")) {
        rows.add(row("ed25519", "Ed25519", "Ed25519", key, text));
      }
    }
    System.out.println("{\"made\":\"with Java 17 by JavaSignatures.java in this folder: Signature\",\"rows\":[");
    System.out.println(String.join(",\n", rows));
    System.out.println("]}");
  }

  static String row(String step, String algorithm, String kind, String key, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(der(key))));
    signature.update(bytes);
    String made = Base64.getEncoder().encodeToString(signature.sign());
    return "[\"" + String.join("\",\"", step, key, HexFormat.of().formatHex(bytes), made) + "\"]";
  }

  static byte[] der(String key) throws Exception {
    String pem = Files.readString(Path.of("../../fixtures/keys/" + key + ".pem"));
    return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
  }
}
