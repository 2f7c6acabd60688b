import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.*;
import java.security.MessageDigest;
import java.time.*;
import java.time.format.*;
import java.time.zone.ZoneOffsetTransition;
import java.util.*;

/** Prints java.json. Run with Java 17: {@code java JavaVectors.java > java.json}, then format it. */
public class JavaVectors {
  static final String[] FORMATS = {
    "yyyy-MM-dd HH:mm:ss", "yyyyMMddHHmmss", "yyyy/M/d H:m:s", "yyyy-MM-dd'T'HH:mm:ss.SSS", "yyyyMMdd HH:mm:ss:SSS"
  };
  static final String[] ZONES = {"Asia/Shanghai", "America/New_York", "Europe/London", "UTC"};

  public static void main(String[] args) throws Exception {
    List<String> lines = new ArrayList<>();
    lines.add("\"made\": \"with Java 17 by JavaVectors.java in this folder: java.time, strict resolving; Charset GBK\"");
    lines.add("\"shown\": " + array(shown()));
    lines.add("\"read\": " + array(read()));
    lines.add("\"days\": " + array(days()));
    lines.add("\"gbkTable\": \"" + gbkTable() + "\"");
    lines.add("\"gbk\": " + array(gbk()));
    byte[] json = ("{" + String.join(",\n", lines) + "}\n").getBytes(StandardCharsets.UTF_8);
    System.out.write(json, 0, json.length);
    System.out.flush();
  }

  /** [instant, zone, format, text]: what a clock shows. */
  static List<String> shown() {
    List<String> rows = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 160; i++) {
      long from = Instant.parse("1986-01-01T00:00:00Z").toEpochMilli();
      long to = Instant.parse(i % 2 == 0 ? "1992-01-01T00:00:00Z" : "2037-01-01T00:00:00Z").toEpochMilli();
      long instant = from + (long) (random.nextDouble() * (to - from));
      addShown(rows, instant, ZONES[i % 8 < 5 ? 0 : i % 8 - 4], FORMATS[i % FORMATS.length]);
    }
    for (int year = 1986; year <= 1992; year++) {
      for (ZoneOffsetTransition change : transitions("Asia/Shanghai", year)) {
        long at = change.getInstant().toEpochMilli();
        for (long near : new long[] {-3600_000, -1, 0, 1, 3600_000}) {
          addShown(rows, at + near, "Asia/Shanghai", FORMATS[3]);
        }
      }
    }
    for (String text : new String[] {"1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00Z", "1960-06-01T01:02:03.004Z", "0099-03-01T00:00:00Z", "9999-01-01T00:00:00Z"}) {
      addShown(rows, Instant.parse(text).toEpochMilli(), "UTC", FORMATS[3]);
    }
    return rows;
  }

  static List<ZoneOffsetTransition> transitions(String zone, int year) {
    List<ZoneOffsetTransition> found = new ArrayList<>();
    var rules = ZoneId.of(zone).getRules();
    Instant at = Instant.parse(year + "-01-01T00:00:00Z");
    for (;;) {
      ZoneOffsetTransition next = rules.nextTransition(at);
      if (next == null || next.getInstant().atZone(ZoneOffset.UTC).getYear() > year) return found;
      found.add(next);
      at = next.getInstant();
    }
  }

  static void addShown(List<String> rows, long instant, String zone, String format) {
    String text = DateTimeFormatter.ofPattern(format).format(Instant.ofEpochMilli(instant).atZone(ZoneId.of(zone)));
    rows.add("[" + instant + ",\"" + zone + "\",\"" + format + "\",\"" + text + "\"]");
  }

  /** [text, format, zone, instant]: skipped hours, hours shown twice, summer birthdays. */
  static List<String> read() {
    List<String> rows = new ArrayList<>();
    String format = "uuuu-MM-dd HH:mm:ss";
    List<String[]> texts = new ArrayList<>();
    for (int year = 1985; year <= 1992; year++) texts.add(new String[] {year + "-07-01 00:00:00", "Asia/Shanghai"});
    for (String zone : new String[] {"Asia/Shanghai", "America/New_York", "Europe/London"}) {
      for (int year : new int[] {1986, 1988, 1991, 2024}) {
        for (ZoneOffsetTransition change : transitions(zone, year)) {
          for (int minutes : new int[] {-61, -60, -30, -1, 0, 1, 30, 60, 61}) {
            LocalDateTime local = change.getDateTimeBefore().plusMinutes(minutes);
            texts.add(new String[] {local.format(DateTimeFormatter.ofPattern(format)), zone});
          }
        }
      }
    }
    for (String[] row : texts) {
      long instant = LocalDateTime.parse(row[0], DateTimeFormatter.ofPattern(format)).atZone(ZoneId.of(row[1])).toInstant().toEpochMilli();
      rows.add("[\"" + row[0] + "\",\"yyyy-MM-dd HH:mm:ss\",\"" + row[1] + "\"," + instant + "]");
    }
    return rows;
  }

  /** [year, the days of each month as Java counts them]. */
  static List<String> days() {
    List<String> rows = new ArrayList<>();
    for (int year : new int[] {1, 4, 100, 400, 1899, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999}) {
      List<String> months = new ArrayList<>();
      for (int month = 1; month <= 12; month++) months.add("" + YearMonth.of(year, month).lengthOfMonth());
      rows.add("[" + year + ",[" + String.join(",", months) + "]]");
    }
    return rows;
  }

  /** SHA-256 over a line "unit hex\n", both hex, for each UTF-16 unit that is no surrogate and that GBK has. */
  static String gbkTable() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int unit = 0; unit < 0x10000; unit++) {
      String bytes = unit >= 0xd800 && unit < 0xe000 ? null : encode(String.valueOf((char) unit));
      if (bytes != null) digest.update((Integer.toHexString(unit) + " " + bytes + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static List<String> gbk() {
    List<String> rows = new ArrayList<>();
    for (String text : new String[] {"", "abc", "投保人：张三", "€", "㐀", "é", "中a国\t1", "¥", "·—…", "𠮷"}) {
      String bytes = encode(text);
      rows.add("[\"" + text.replace("\t", "\\t") + "\"," + (bytes == null ? "null" : "\"" + bytes + "\"") + "]");
    }
    return rows;
  }

  static String encode(String text) {
    try {
      ByteBuffer bytes = Charset.forName("GBK").newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT).onMalformedInput(CodingErrorAction.REPORT).encode(CharBuffer.wrap(text));
      StringBuilder hex = new StringBuilder();
      while (bytes.hasRemaining()) hex.append(String.format("%02x", bytes.get()));
      return hex.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static String array(List<String> rows) {
    return "[\n" + String.join(",\n", rows) + "]";
  }
}
