package jp.tsunagi.plan.tests.robustness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.BudgetItem;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.FundingSource;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.linking.Candidate;
import jp.tsunagi.plan.language.linking.ReferenceTargets;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.plan.rhythm.Rhythm;

/** One edit of a plan, as text and as a change of what was read. */
final class RandomEdit {

	/** An edit of a text. */
	@FunctionalInterface
	private interface Writing {
		List<TextReplacement> replacements() throws PlanEditException;
	}

	private static final List<String> STRINGS = List.of("会場", "交流の場", "a \"b\" \\", "友愛会(四谷)", "参加", "75歳以上 の\u3000人", "買物、通院", "x",
			"「声」", "とても長い言葉がつづくので行の終わりまでには入りきらないことがあります");

	private static final List<String> DATES = List.of("令和4年9月15日", "2022-10", "R4.9", "令和4年秋", "2022年度");

	/** What a part cannot be without. */
	private static final Set<EStructuralFeature> NEEDED = Set.of(Literals.NAMED_ELEMENT__NAME, Literals.REVIEW__HALF,
			Literals.DATE_CHANGE__FROM, Literals.DATE_CHANGE__TO, Literals.PLAN_MEASUREMENT__DATE, Literals.PLAN_MEASUREMENT__VALUE,
			Literals.BUDGET__AMOUNT, Literals.BUDGET_ITEM__AMOUNT, Literals.SITUATION__TEXT, Literals.NOTE__TEXT,
			Literals.VISIT__DATE);

	private static final Set<EStructuralFeature> SUBJECTS = Set.of(Literals.REVIEW_ENTRY__GOAL, Literals.REVIEW_ENTRY__ACTION,
			Literals.REVIEW_ENTRY__TRAINING);

	private final PlanText text;

	private final RandomGenerator random;

	private final boolean linked;

	private String description = "nothing";

	private Writing writing = List::of;

	private Runnable change = () -> { };

	private boolean refusable;

	private EObject removed;

	private RandomEdit(PlanText text, RandomGenerator random, boolean linked) {
		this.text = text;
		this.random = random;
		this.linked = linked;
	}

	static RandomEdit of(PlanText text, RandomGenerator random, boolean linked) {
		RandomEdit edit = new RandomEdit(text, random, linked);
		List<EObject> parts = EcoreUtil2.eAllContentsAsList(text.file());
		if (parts.isEmpty()) {
			edit.add(text.file());
			return edit;
		}
		EObject part = edit.pick(parts);
		switch (random.nextInt(8)) {
			case 0, 1, 2 -> edit.set(part);
			case 3 -> edit.unset(part);
			case 4, 5 -> edit.add(random.nextInt(20) == 0 ? text.file() : part);
			case 6 -> edit.remove(part);
			default -> edit.move(part, edit.pick(parts));
		}
		return edit;
	}

	private void set(EObject part) {
		List<EStructuralFeature> features = features(part);
		if (features.isEmpty()) {
			return;
		}
		EStructuralFeature feature = pick(features);
		Object value = feature.isMany() ? several(part, feature) : value(part, feature);
		if (value == null) {
			return;
		}
		description = "set " + feature.getName() + " of " + part + " to " + value;
		refusable = feature instanceof EReference || feature == Literals.NOTE__CATEGORY || needsAnother(part, feature);
		writing = () -> PlanEdits.of(text).set(part, feature, value);
		change = () -> {
			if (SUBJECTS.contains(feature)) {
				SUBJECTS.forEach(part::eUnset);
			}
			change(part, feature, value);
		};
	}

	private static boolean needsAnother(EObject part, EStructuralFeature feature) {
		return dependent(feature).filter(need -> !part.eIsSet(need)).isPresent();
	}

	/** Without what a value cannot stand. */
	private static Optional<EStructuralFeature> dependent(EStructuralFeature feature) {
		return feature == Literals.PLAN_INDICATOR__BASELINE_DATE ? Optional.of(Literals.PLAN_INDICATOR__BASELINE)
				: feature == Literals.PLAN_INDICATOR__TARGET_DATE ? Optional.of(Literals.PLAN_INDICATOR__TARGET)
						: feature == Literals.MILESTONE__DROP_REASON ? Optional.of(Literals.MILESTONE__DROPPED) : Optional.empty();
	}

	@SuppressWarnings("unchecked")
	private static void change(EObject part, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			EList<Object> list = (EList<Object>) part.eGet(feature);
			list.clear();
			list.addAll((Collection<Object>) value);
		} else {
			part.eSet(feature, value);
		}
	}

	private void unset(EObject part) {
		List<EStructuralFeature> features = features(part).stream().filter(part::eIsSet).toList();
		if (features.isEmpty()) {
			return;
		}
		EStructuralFeature feature = pick(features);
		description = "unset " + feature.getName() + " of " + part;
		refusable = NEEDED.contains(feature);
		writing = () -> PlanEdits.of(text).unset(part, feature);
		change = () -> {
			part.eUnset(feature);
			features.stream().filter(other -> dependent(other).filter(feature::equals).isPresent()).forEach(part::eUnset);
		};
	}

	private void add(EObject container) {
		List<EReference> containments = container.eClass().getEAllContainments();
		if (containments.isEmpty()) {
			return;
		}
		EReference feature = pick(containments);
		EObject part = created(feature.getEReferenceType(), container, 0);
		description = "add " + part + " to " + feature.getName() + " of " + container;
		refusable = linked;
		writing = () -> PlanEdits.of(text).add(container, feature, part);
		change = () -> list(container, feature).add(part);
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> list(EObject container, EReference feature) {
		return (EList<EObject>) container.eGet(feature);
	}

	private EObject created(EClass type, EObject context, int depth) {
		EObject part = EcoreUtil.create(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean containment = feature instanceof EReference reference && reference.isContainment();
			boolean wanted = NEEDED.contains(feature) || random.nextInt(3) == 0 && !SUBJECTS.contains(feature);
			if (containment && wanted && depth < 2) {
				list(part, (EReference) feature).add(created(((EReference) feature).getEReferenceType(), context, depth + 1));
			} else if (!containment && wanted) {
				Object value = feature instanceof EReference && !linked ? null
						: feature.isMany() ? several(context, feature) : value(context, feature);
				boolean writable = value != null && (feature != Literals.NOTE__CATEGORY || !value.toString().matches(".*[^会場x].*"));
				if (writable) {
					change(part, feature, value);
				}
			}
		}
		part.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> dependent(feature).filter(need -> !part.eIsSet(need)).isPresent()).forEach(part::eUnset);
		return part;
	}

	private void remove(EObject part) {
		description = "remove " + part;
		removed = part;
		writing = () -> PlanEdits.of(text).remove(part);
		change = () -> EcoreUtil.remove(part);
	}

	private void move(EObject part, EObject container) {
		Optional<EReference> feature = container.eClass().getEAllContainments().stream()
				.filter(each -> each.getEReferenceType().isInstance(part)).findFirst();
		if (feature.isEmpty() || EcoreUtil.isAncestor(part, container) || part.eContainer() instanceof PlanFile
				|| linked && part.eContainer() != container) {
			return;
		}
		description = "move " + part + " to " + container;
		writing = () -> PlanEdits.of(text).move(part, container);
		change = () -> {
			EcoreUtil.remove(part);
			list(container, feature.get()).add(part);
		};
	}

	private static List<EStructuralFeature> features(EObject part) {
		return part.eClass().getEAllStructuralFeatures().stream().filter(feature -> !(feature instanceof EReference reference)
				|| !reference.isContainment()).toList();
	}

	private List<Object> several(EObject part, EStructuralFeature feature) {
		List<Object> values = new ArrayList<>();
		if (part.eClass().getEAllStructuralFeatures().contains(feature)) {
			((List<?>) part.eGet(feature)).stream().distinct().filter(value -> random.nextInt(3) > 0).forEach(values::add);
		}
		for (int i = random.nextInt(3); i > 0; i--) {
			Object value = value(part, feature);
			if (value != null && !values.contains(value)) {
				values.add(random.nextInt(values.size() + 1), value);
			}
		}
		return values;
	}

	private Object value(EObject part, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			List<EObject> targets = targets(part, reference);
			return targets.isEmpty() ? null : pick(targets);
		}
		return switch (feature.getEType().getName()) {
			case "FuzzyDate" -> FuzzyDate.parse(pick(DATES));
			case "Period" -> Period.parse(pick(DATES) + " 〜 " + pick(DATES));
			case "HalfYear" -> HalfYear.parse(pick(List.of("2022H1", "令和5年度 下半期")));
			case "FiscalYear" -> FiscalYear.parse("令和5年度");
			case "Quantity" -> Quantity.parse(pick(List.of("4か所", "1,200円")));
			case "Decision" -> pick(List.of(Decision.values()));
			case "Rhythm" -> Rhythm.parse(pick(List.of("毎週 1か月", "隔月", "10日ごと 2年")));
			default -> string(feature);
		};
	}

	private String string(EStructuralFeature feature) {
		boolean text = Set.of("text", "result", "learning", "next", "reason", "dropReason", "vision", "content", "note")
				.contains(feature.getName());
		return pick(STRINGS) + (text && random.nextInt(3) == 0 ? "\n" + pick(STRINGS) : "");
	}

	private List<EObject> targets(EObject part, EReference reference) {
		if (!linked) {
			return List.of();
		}
		ReferenceTargets targets = text.resource().getResourceServiceProvider().get(ReferenceTargets.class);
		return targets.all(part, reference).map(Candidate::element).filter(element -> !element.eIsProxy()).toList();
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	List<TextReplacement> replacements() throws PlanEditException {
		return writing.replacements();
	}

	boolean mayBeRefused() {
		return refusable;
	}

	/** The comments within a part that goes. */
	List<String> commentsRemoved() {
		boolean inList = removed instanceof FundingSource;
		ICompositeNode node = removed == null || inList ? null : NodeModelUtils.findActualNodeFor(removed);
		List<String> comments = new ArrayList<>();
		if (node != null) {
			int start = removed instanceof BudgetItem ? node.getTotalOffset() - 1 : node.getOffset();
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (leaf.getTotalOffset() > start && leaf.getGrammarElement() instanceof TerminalRule rule
						&& rule.getName().endsWith("COMMENT")) {
					comments.add(leaf.getText().replaceAll("[\\r\\n]+$", ""));
				}
			}
		}
		return comments;
	}

	void carryOut() {
		change.run();
	}

	@Override
	public String toString() {
		return description;
	}
}
