package nl.toetssteen.ingestion.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

import nl.toetssteen.ingestion.UnreadableDocument;
import nl.toetssteen.ingestion.pdf.PasswordNeeded;
import nl.toetssteen.ingestion.pdf.ReadingFault;

/**
 * What runs in the process of its own: hears one task and one file, answers, and ends. It
 * ends too when the portal is gone.
 */
public final class ReadingMain {

	private ReadingMain() {
	}

	public static void main(String[] arguments) throws IOException {
		var from = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
		var to = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
		// What a library prints must not stand between the messages.
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
		Task task = Task.read(from);
		byte[] bytes = Chunks.read(from);
		Thread.ofPlatform().daemon().start(() -> endWithPortal(from));
		answer(task, bytes, to);
		to.flush();
		Runtime.getRuntime().halt(0);
	}

	private static void answer(Task task, byte[] bytes, DataOutputStream to) throws IOException {
		try {
			if (task.page() > 0) {
				new Frame(Frame.Sort.RESULT, new PageDrawing(task).draw(bytes)).write(to);
			}
			else {
				new PdfTask(task, to).read(bytes);
			}
		}
		catch (PasswordNeeded ex) {
			Frame.text(Frame.Sort.LOCKED, "").write(to);
		}
		catch (UnreadableDocument ex) {
			Frame.text(Frame.Sort.REFUSED, String.valueOf(ex.getMessage())).write(to);
		}
		catch (ReadingFault ex) {
			Frame.text(Frame.Sort.FAULT, told(ex)).write(to);
		}
	}

	private static String told(ReadingFault fault) {
		var trace = new StringWriter();
		fault.printStackTrace(new PrintWriter(trace));
		return trace.toString();
	}

	private static void endWithPortal(DataInputStream from) {
		try {
			while (from.read() >= 0) {
				continue;
			}
		}
		catch (IOException ex) {
			// The same: nobody is there any more.
		}
		Runtime.getRuntime().halt(1);
	}

}
