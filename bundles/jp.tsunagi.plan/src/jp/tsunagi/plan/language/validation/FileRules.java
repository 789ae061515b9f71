package jp.tsunagi.plan.language.validation;

import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.language.values.Quotation;

/** The file is a text, in the encoding it is read in, and of a size that a person can have written. */
class FileRules extends PlanRules {

	private static final int MEGABYTE = 1024 * 1024;

	/** In bytes of UTF-8. */
	private static final int MAX_SIZE = 5 * MEGABYTE;

	private static final char REPLACEMENT = '\uFFFD';

	/** The first of each is enough: one wrong encoding makes thousands. */
	@Check
	void charactersAreReadable(PlanFile file) {
		String text = textOf(file);
		boolean replaced = false;
		for (int offset = 0; offset < text.length(); offset++) {
			char character = text.charAt(offset);
			if (character == REPLACEMENT && !replaced) {
				replaced = true;
				acceptWarning(PlanIssue.REPLACEMENT_CHARACTER.message(), file, offset, 1, PlanIssue.REPLACEMENT_CHARACTER.code());
			} else if (Character.isISOControl(character) && "\r\n\t\f".indexOf(character) < 0) {
				acceptError(PlanIssue.CONTROL_CHARACTER.message("U+%04X".formatted((int) character)), file, offset, 1,
						PlanIssue.CONTROL_CHARACTER.code());
				return;
			}
		}
	}

	@Check
	void quotationsAreClosed(PlanFile file) {
		ICompositeNode node = NodeModelUtils.getNode(file);
		for (ILeafNode leaf : node == null ? List.<ILeafNode>of() : node.getRootNode().getLeafNodes()) {
			if (!leaf.isHidden() && Quotation.isOpened(leaf.getText()) && !Quotation.isClosed(leaf.getText())) {
				char opening = leaf.getText().charAt(0);
				acceptError(PlanIssue.UNCLOSED_QUOTATION.message(opening, Quotation.closing(opening)), file, leaf.getOffset(), 1,
						PlanIssue.UNCLOSED_QUOTATION.code());
			}
		}
	}

	@Check
	void fileIsNotTooLarge(PlanFile file) {
		long size = textOf(file).codePoints().mapToLong(FileRules::bytes).sum();
		if (size > MAX_SIZE) {
			acceptError(PlanIssue.FILE_TOO_LARGE.message(size / MEGABYTE, MAX_SIZE / MEGABYTE), file, 0, 0,
					PlanIssue.FILE_TOO_LARGE.code());
		}
	}

	/** How many bytes a character takes in UTF-8. */
	private static int bytes(int character) {
		return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
	}

	private static String textOf(PlanFile file) {
		ICompositeNode node = NodeModelUtils.getNode(file);
		return node == null ? "" : node.getRootNode().getText();
	}
}
