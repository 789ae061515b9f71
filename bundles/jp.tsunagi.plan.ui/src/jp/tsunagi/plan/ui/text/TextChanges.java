package jp.tsunagi.plan.ui.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.edit.FileChanges;
import jp.tsunagi.workbench.session.ProjectSession;

/** Changes the texts of plans: a text that is open where it is open, to be saved or undone there; the others on disk, with a backup. */
public final class TextChanges {

	/** Above so many changes, an editor looks at the text once at the end instead of at each. */
	private static final int MANY = 20;

	private record Closed(TextFile file, String text) {
	}

	private TextChanges() {
	}

	/**
	 * Changes one text in one step of undo.
	 *
	 * @param replacements at places of the text as it is; none overlaps another, those at one place come in their order
	 * @param label what the step is called; empty for what the platform calls any
	 */
	public static void apply(IDocument document, List<TextReplacement> replacements, String label) {
		// from the end, so that places stay; those at one place in reverse, so that the first stands first
		List<TextReplacement> last = new ArrayList<>(replacements.reversed());
		last.sort(Comparator.comparingInt(TextReplacement::offset).reversed());
		Optional<IDocumentUndoManager> undo = Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(document));
		undo.ifPresent(IDocumentUndoManager::beginCompoundChange);
		DocumentRewriteSession session = replacements.size() > MANY && document instanceof IDocumentExtension4 rewritable
				? rewritable.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED) : null;
		try {
			last.forEach(replacement -> replace(document, replacement));
		} finally {
			if (session != null) {
				((IDocumentExtension4) document).stopRewriteSession(session);
			}
			undo.ifPresent(IDocumentUndoManager::endCompoundChange);
		}
		undo.filter(steps -> !replacements.isEmpty()).ifPresent(steps -> name(steps, label));
	}

	private static void name(IDocumentUndoManager steps, String label) {
		IUndoableOperation step = OperationHistoryFactory.getOperationHistory().getUndoOperation(steps.getUndoContext());
		if (step instanceof AbstractOperation nameable && !label.isEmpty()) {
			nameable.setLabel(label);
		}
	}

	private static void replace(IDocument document, TextReplacement replacement) {
		try {
			document.replace(replacement.offset(), replacement.length(), replacement.text());
		} catch (BadLocationException impossible) {
			throw new IllegalArgumentException(replacement.toString(), impossible);
		}
	}

	/**
	 * Changes several plans.
	 *
	 * @param changes what becomes of the text of each; asked once for each
	 * @throws ProjectException if a plan that is not open cannot be read or written; no open text is changed then
	 */
	public static void apply(Map<Path, ? extends Function<String, List<TextReplacement>>> changes, String label) throws ProjectException {
		Map<PlanDocument, List<TextReplacement>> open = new LinkedHashMap<>();
		List<Closed> closed = new ArrayList<>();
		for (var change : changes.entrySet()) {
			Optional<PlanDocument> document = PlanConnections.get().documentAt(change.getKey());
			if (document.isPresent()) {
				open.put(document.get(), change.getValue().apply(document.get().document().get()));
			} else {
				TextFile file = TextFile.at(change.getKey());
				String text = file.read();
				List<TextReplacement> sorted = new ArrayList<>(change.getValue().apply(text));
				sorted.sort(Comparator.comparingInt(TextReplacement::offset));
				closed.add(new Closed(file, TextReplacement.apply(text, sorted)));
			}
		}
		for (Closed changed : closed) {
			changed.file().write(changed.text(), Conflict.REFUSE, ProjectSession.get().clock());
		}
		open.forEach((document, replacements) -> apply(document.document(), replacements, label));
		FileChanges.tell(closed.stream().map(changed -> changed.file().path()).toList());
	}
}
