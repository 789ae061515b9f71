package jp.tsunagi.workbench.internal.explorer;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.image.ElementImages;
import jp.tsunagi.workbench.session.ProjectSession;

/** Names in black; tier, nickname, kind and counts in grey beside them; a star where a file is not saved. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String GAP = "  ";

	private final FindingMarks marks;

	private Set<EObject> unsaved = Set.of();

	private Set<EObject> cut = Set.of();

	ExplorerLabels(FindingMarks marks) {
		this.marks = marks;
	}

	void setUnsaved(Set<EObject> roots) {
		unsaved = roots;
	}

	void setCut(Collection<EObject> elements) {
		cut = Set.copyOf(elements);
	}

	Set<EObject> unsaved() {
		return unsaved;
	}

	@Override
	public String getText(Object node) {
		return switch (node) {
			case ElementGroup group -> ElementLabels.feature(group.feature());
			case EObject element -> ElementLabels.of(element);
			case ExplorerNode other -> other.label();
			default -> "";
		};
	}

	@Override
	public StyledString getStyledText(Object node) {
		StyledString text = new StyledString(getText(node), cut.contains(node) ? StyledString.QUALIFIER_STYLER : null);
		if (node instanceof ElementGroup group) {
			return text.append(" (" + group.members().size() + ")", StyledString.COUNTER_STYLER);
		}
		if (unsaved.contains(node)) {
			text.append(" *");
		}
		String detail = switch (node) {
			case EObject element -> detail(element);
			case ExplorerNode other -> other.detail();
			default -> "";
		};
		return detail.isBlank() ? text : text.append(GAP + detail, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object node) {
		return switch (node) {
			case ElementGroup group -> ElementImages.of(group.feature().getEReferenceType(), marks.of(node));
			case EObject element -> ElementImages.of(element.eClass(), marks.of(node));
			case ExplorerNode other -> ElementImages.marked(other.image(), other.severity());
			default -> null;
		};
	}

	private static String detail(EObject element) {
		return switch (element) {
			case Area area -> ElementLabels.literal(area.getTier());
			case Council council -> join(ElementLabels.literal(council.getTier()), council.getNickname());
			case Coordinator coordinator -> ElementLabels.literal(coordinator.getTier());
			case Relationship tie -> join(term(tie), tie.getName() == null || tie.getName().isBlank() ? ""
					: end(tie.getSource()) + " – " + end(tie.getTarget()));
			default -> term(element);
		};
	}

	private static String end(EObject participant) {
		return participant == null ? "?" : ElementLabels.of(participant);
	}

	/** The label of the element's kind or category. */
	private static String term(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Optional<TermList> list = TermList.of(attribute);
			if (list.isPresent() && element.eGet(attribute) instanceof String id) {
				return ProjectSession.get().project().map(project -> project.vocabulary().label(list.get(), id)).orElse(id);
			}
		}
		return "";
	}

	private static String join(String first, String second) {
		return second == null || second.isBlank() ? first : first.isBlank() ? second : first + GAP + second;
	}
}
