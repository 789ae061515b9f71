package jp.tsunagi.plan.language.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.TrainingStep;

/** The symbol of the protocol that stands for each kind of part: clients have a fixed set of pictures. */
public final class PlanSymbolKinds {

	private PlanSymbolKinds() {
	}

	/** Null if the part is no symbol. */
	public static SymbolKind of(EObject element) {
		return switch (element) {
			case Plan plan -> SymbolKind.Module;
			case Pillar pillar -> SymbolKind.Namespace;
			case Goal goal -> SymbolKind.Class;
			case Action action -> SymbolKind.Method;
			case Milestone milestone -> SymbolKind.Event;
			case FollowUp followUp -> SymbolKind.Event;
			case Issue issue -> SymbolKind.Key;
			case PlanIndicator indicator -> SymbolKind.Number;
			case PlannedTraining training -> SymbolKind.Interface;
			case TrainingStep step -> SymbolKind.EnumMember;
			case PlannedEvent event -> SymbolKind.Event;
			case Budget budget -> SymbolKind.Constant;
			case Review review -> SymbolKind.Package;
			case ReviewEntry entry -> SymbolKind.Field;
			case Note note -> SymbolKind.String;
			case Territory area -> SymbolKind.Namespace;
			case Element ofModel -> SymbolKind.Object;
			default -> null;
		};
	}
}
