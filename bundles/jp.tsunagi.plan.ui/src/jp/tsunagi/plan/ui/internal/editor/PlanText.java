package jp.tsunagi.plan.ui.internal.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IRegion;

/** The text of a plan, which completion and hover read in the background while it is written. */
final class PlanText extends Document {

	PlanText(String text) {
		super(text);
	}

	@Override
	public synchronized String get() {
		return super.get();
	}

	@Override
	public synchronized String get(int offset, int length) throws BadLocationException {
		return super.get(offset, length);
	}

	@Override
	public synchronized char getChar(int offset) throws BadLocationException {
		return super.getChar(offset);
	}

	@Override
	public synchronized int getLength() {
		return super.getLength();
	}

	@Override
	public synchronized int getNumberOfLines() {
		return super.getNumberOfLines();
	}

	@Override
	public synchronized int getLineOfOffset(int offset) throws BadLocationException {
		return super.getLineOfOffset(offset);
	}

	@Override
	public synchronized int getLineOffset(int line) throws BadLocationException {
		return super.getLineOffset(line);
	}

	@Override
	public synchronized int getLineLength(int line) throws BadLocationException {
		return super.getLineLength(line);
	}

	@Override
	public synchronized IRegion getLineInformation(int line) throws BadLocationException {
		return super.getLineInformation(line);
	}

	@Override
	public synchronized void replace(int offset, int length, String text, long stamp) throws BadLocationException {
		super.replace(offset, length, text, stamp);
	}

	@Override
	public synchronized void set(String text, long stamp) {
		super.set(text, stamp);
	}
}
