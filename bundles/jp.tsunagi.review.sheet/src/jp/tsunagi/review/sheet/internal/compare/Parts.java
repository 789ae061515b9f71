package jp.tsunagi.review.sheet.internal.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Situation;
import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.internal.address.PartKeys;

/** Makes the parts that a plan gets from a sheet. */
final class Parts {

	private Parts() {
	}

	/** A part for that feature, with what its key says of it. */
	static EObject create(Plan plan, EReference reference, String key) {
		EObject part = EcoreUtil.create(reference.getEReferenceType());
		switch (part) {
			case Review review -> review.setHalf(HalfYear.parse(PartKeys.name(key)));
			case ReviewEntry entry -> subject(plan, key).ifPresent(subject -> {
				switch (subject) {
					case Goal goal -> entry.setGoal(goal);
					case Action action -> entry.setAction(action);
					case PlannedTraining training -> entry.setTraining(training);
					default -> {
						// the entry is about the whole plan
					}
				}
			});
			case Note note when !PartKeys.kind(key).isEmpty() -> note.setCategory(PartKeys.kind(key));
			default -> {
				// its cells say all of it
			}
		}
		return part;
	}

	/** What the entry of that key is about, the plan itself for one about the whole; empty if the plan does not have it. */
	static Optional<EObject> subject(Plan plan, String key) {
		String path = PartKeys.name(key);
		return PartKeys.find(plan, path.isEmpty() ? List.of() : CellAddress.steps(path));
	}

	/** The feature without which there is no such part. */
	static String needed(List<String> part) {
		EClass made = PartKeys.type(part).orElseThrow();
		return made == Literals.NOTE || made == Literals.SITUATION ? Literals.NOTE__TEXT.getName() : Literals.NAMED_ELEMENT__NAME.getName();
	}

	/** Whether nothing is left of a part whose only text was taken out. */
	static boolean isOnlyText(EObject part) {
		return part instanceof Note || part instanceof Situation;
	}
}
