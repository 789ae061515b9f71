package jp.tsunagi.plan.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.ItemValues.Value;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/**
 * Edits of plans as replacements in their text: the least that must change, in the words and the layout that the text has, with all
 * comments kept. The plan itself stays as it is until the text is read again.
 *
 * <p>Every edit is checked: one that the text cannot take is refused with a {@link PlanEditException}. Values and parts that the
 * features do not take are a mistake of the caller, an {@link IllegalArgumentException}.
 */
public final class PlanEdits {

	/** What editing needs of the language. */
	record Services(PartGrammar grammar, ValueWriter.Services values, Layout layout) {

		@Inject
		Services {
			// all of them come from the language
		}
	}

	/** An edit of a text that another edit may have left. */
	@FunctionalInterface
	public interface Step {

		/** The edit of {@code text}. */
		List<TextReplacement> of(PlanText text) throws PlanEditException;
	}

	private final PlanText text;

	private final Services services;

	private PlanEdits(PlanText text, Services services) {
		this.text = text;
		this.services = services;
	}

	/** Edits of {@code text}. */
	public static PlanEdits of(PlanText text) {
		return new PlanEdits(text, text.resource().getResourceServiceProvider().get(Services.class));
	}

	/** Several edits of {@code text} as one; each is for what the one before leaves. */
	public static List<TextReplacement> inSequence(PlanText text, List<Step> steps) throws PlanEditException {
		PlanText now = text;
		List<TextReplacement> all = List.of();
		for (Step step : steps) {
			List<TextReplacement> edit = step.of(now);
			all = Composition.of(text.text(), all, edit);
			now = now.after(edit);
		}
		return all;
	}

	/**
	 * Gives an item of a part another value. What cannot stand without a value, such as the date of a baseline, goes with it.
	 *
	 * @param part a part of the text
	 * @param feature an attribute, or a reference by name
	 * @param value the value, a list of them for a feature that has several; {@code null} takes the item out
	 */
	public List<TextReplacement> set(EObject part, EStructuralFeature feature, Object value) throws PlanEditException {
		List<?> values = value == null || value.equals(feature.getDefaultValue()) && !feature.isMany() ? List.of()
				: value instanceof Collection<?> several ? List.copyOf(several) : List.of(value);
		boolean fits = part.eClass().getEAllStructuralFeatures().contains(feature) && (feature.isMany() || values.size() < 2)
				&& !(feature instanceof EReference reference && reference.isContainment())
				&& values.stream().allMatch(feature.getEType()::isInstance);
		if (!fits) {
			throw new IllegalArgumentException(feature + " of " + part + " cannot be " + value);
		}
		PartEdit edit = edit(part);
		return edit.finish(edit.set(feature, values));
	}

	/**
	 * Gives an item of a part the values that are written so, for callers that know how somebody would write them.
	 *
	 * @param written each value, with quotation marks where it needs them
	 */
	public List<TextReplacement> write(EObject part, EStructuralFeature feature, List<String> written) throws PlanEditException {
		PartEdit edit = edit(part);
		return edit.finish(edit.write(feature, written.stream().map(Value::written).toList()));
	}

	/**
	 * Takes one value out of an item, or the item if it has no other.
	 *
	 * @param index which of the values in the text; an item that is said twice has two, even if it can have one only
	 */
	public List<TextReplacement> removeValue(EObject part, EStructuralFeature feature, int index) throws PlanEditException {
		PartEdit edit = edit(part);
		return edit.finish(edit.removeValue(feature, index));
	}

	/** Takes an item of a part out. */
	public List<TextReplacement> unset(EObject part, EStructuralFeature feature) throws PlanEditException {
		return set(part, feature, null);
	}

	/**
	 * Adds a part behind the others of its kind.
	 *
	 * @param container a part of the text, or its {@link PlanText#file()}
	 * @param feature what the new part is in it
	 * @param part a part with all that it consists of, in no container; its references lead to elements of the project, to parts of
	 *            the text, or to parts that are new with it, and are written by name
	 */
	public List<TextReplacement> add(EObject container, EReference feature, EObject part) throws PlanEditException {
		return add(container, feature, part, Optional.empty());
	}

	/** Adds a part before another of its kind. */
	public List<TextReplacement> addBefore(EObject next, EObject part) throws PlanEditException {
		return add(containerOf(next), (EReference) next.eContainingFeature(), part, Optional.of(next));
	}

	private List<TextReplacement> add(EObject container, EReference feature, EObject part, Optional<EObject> next)
			throws PlanEditException {
		if (!isContainer(container, feature, part) || part.eContainer() != null) {
			throw new IllegalArgumentException(part + " cannot be added to " + container);
		}
		PartEdit edit = edit(container);
		return edit.finish(edit.add(feature, part, next));
	}

	/** Adds a part where parts of its kind belong. */
	public List<TextReplacement> add(EObject container, EObject part) throws PlanEditException {
		return add(container, containment(container, part), part);
	}

	/** Takes a part out, with the comments within it. */
	public List<TextReplacement> remove(EObject part) throws PlanEditException {
		PartEdit edit = edit(containerOf(part));
		return edit.finish(edit.remove(part));
	}

	/** Moves a part, as it is written, behind the others of its kind in another container of the same text. */
	public List<TextReplacement> move(EObject part, EObject container) throws PlanEditException {
		EReference feature = containment(container, part);
		if (EcoreUtil.isAncestor(part, container)) {
			throw new IllegalArgumentException(part + " cannot be moved into itself");
		}
		PartEdit from = edit(containerOf(part));
		PartEdit to = edit(container);
		List<TextReplacement> added = to.finish(to.addWritten(feature, part, from), Optional.of(NodeModelUtils.findActualNodeFor(part)));
		// it comes behind all others, so it is still found where it was
		PlanText both = text.after(added);
		List<TextReplacement> removed = of(both).remove(both.resource().getEObject(text.resource().getURIFragment(part)));
		return Composition.of(text.text(), added, removed);
	}

	private static EReference containment(EObject container, EObject part) {
		return container.eClass().getEAllContainments().stream().filter(feature -> isContainer(container, feature, part)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(part + " does not belong into " + container));
	}

	private static boolean isContainer(EObject container, EReference feature, EObject part) {
		return container.eClass().getEAllContainments().contains(feature) && feature.getEReferenceType().isInstance(part);
	}

	private static EObject containerOf(EObject part) {
		return Optional.ofNullable(part.eContainer()).orElseThrow(() -> new IllegalArgumentException(part + " is in no container"));
	}

	private PartEdit edit(EObject part) throws PlanEditException {
		ICompositeNode node = part == text.file() ? text.root() : NodeModelUtils.findActualNodeFor(part);
		EditPlace place = new EditPlace(text, part, node == null ? text.root() : node);
		if (node == null || node.getRootNode() != text.root()) {
			throw place.failureAt(0, Messages.notInFile);
		}
		Plan plan = EcoreUtil2.getContainerOfType(part, Plan.class);
		Optional<INode> mistake = PlanFormatting.obstacles(text.resource().getParseResult())
				.filter(obstacle -> plan == null || plan == planOf(obstacle)).findFirst();
		if (mistake.isPresent()) {
			throw place.failureAt(mistake.get().getStartLine(), Messages.syntaxError);
		}
		return new PartEdit(place, services);
	}

	private static Plan planOf(INode node) {
		EObject part = NodeModelUtils.findActualSemanticObjectFor(node);
		return part == null ? null : EcoreUtil2.getContainerOfType(part, Plan.class);
	}
}
