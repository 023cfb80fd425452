import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.api.EPUBLocation;
import java.io.File;

/** Runs EPUBCheck over many books in one start of Java. Prints every error and warning; exits 1 where there is one. */
public class CheckAll {
  static int faults = 0;

  public static void main(String[] files) {
    for (String name : files) {
      final File file = new File(name);
      DefaultReportImpl report = new DefaultReportImpl(file.getName()) {
        @Override public void message(Message message, EPUBLocation at, Object... args) {
          Severity severity = message.getSeverity();
          if (severity != Severity.ERROR && severity != Severity.WARNING && severity != Severity.FATAL) return;
          faults++;
          System.out.println(file.getName() + ": " + at.getPath() + ":" + at.getLine() + ":" + at.getColumn()
              + " " + severity + " " + message.getID() + " " + message.getMessage(args));
        }
        @Override public int generate() { return 0; }
      };
      new EpubCheck(file, report).doValidate();
    }
    System.out.println(files.length + " books, " + faults + " errors and warnings");
    System.exit(faults == 0 ? 0 : 1);
  }
}
