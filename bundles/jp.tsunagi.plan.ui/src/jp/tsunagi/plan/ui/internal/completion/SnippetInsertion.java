package jp.tsunagi.plan.ui.internal.completion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;

import jp.tsunagi.plan.ui.internal.completion.Snippet.Stop;

/** Puts a snippet into a text, indented as the line is, and lets the tab key go from place to place. */
final class SnippetInsertion {

	private final ITextViewer viewer;

	private final IDocument document;

	private final Snippet snippet;

	SnippetInsertion(ITextViewer viewer, Snippet snippet) {
		this.viewer = viewer;
		this.document = viewer.getDocument();
		this.snippet = snippet;
	}

	/** Replaces that region; returns what is to be selected. */
	IRegion insert(int offset, int length) throws BadLocationException {
		String lineStart = TextUtilities.getDefaultLineDelimiter(document) + indentation(offset);
		document.replace(offset, length, snippet.text().replace("\n", lineStart));
		Map<Integer, LinkedPositionGroup> groups = new TreeMap<>();
		int end = offset + place(snippet.text().length(), lineStart);
		List<Stop> inOrder = snippet.stops().stream()
				.sorted(Comparator.comparingInt((Stop stop) -> stop.number() == 0 ? Integer.MAX_VALUE : stop.number())).toList();
		Map<Stop, LinkedPosition> positions = new LinkedHashMap<>();
		for (Stop stop : inOrder) {
			int start = offset + place(stop.offset(), lineStart);
			if (stop.number() == 0) {
				end = start;
			} else {
				positions.put(stop, position(stop, start));
			}
		}
		for (var entry : positions.entrySet()) {
			groups.computeIfAbsent(entry.getKey().number(), number -> new LinkedPositionGroup()).addPosition(entry.getValue());
		}
		return groups.isEmpty() ? new Region(end, 0) : link(groups, end);
	}

	private IRegion link(Map<Integer, LinkedPositionGroup> groups, int end) throws BadLocationException {
		LinkedModeModel model = new LinkedModeModel();
		for (LinkedPositionGroup group : groups.values()) {
			model.addGroup(group);
		}
		model.forceInstall();
		LinkedModeUI mode = new LinkedModeUI(model, viewer);
		mode.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
		mode.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
		mode.enter();
		return mode.getSelectedRegion();
	}

	private LinkedPosition position(Stop stop, int start) {
		if (stop.choices().size() < 2) {
			return new LinkedPosition(document, start, stop.length(), stop.number());
		}
		ICompletionProposal[] choices = stop.choices().stream()
				.map(choice -> new CompletionProposal(choice, start, stop.length(), choice.length()))
				.toArray(ICompletionProposal[]::new);
		return new ProposalPosition(document, start, stop.length(), stop.number(), choices);
	}

	/** Where a place of the snippet is once its lines begin with {@code lineStart}. */
	private int place(int offset, String lineStart) {
		long lines = snippet.text().substring(0, offset).chars().filter(letter -> letter == '\n').count();
		return offset + (int) lines * (lineStart.length() - 1);
	}

	private String indentation(int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset());
		return before.substring(0, before.length() - before.stripLeading().length());
	}
}
