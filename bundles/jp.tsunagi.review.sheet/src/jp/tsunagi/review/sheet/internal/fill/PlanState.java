package jp.tsunagi.review.sheet.internal.fill;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.sheet.SheetException;

/** Whether the text of a plan can be relied on. */
public final class PlanState {

	private PlanState() {
	}

	/**
	 * Does nothing if the plan's file could be read as a whole.
	 *
	 * @throws SheetException naming the first error, since what follows it may be missing
	 */
	public static void requireReadable(Plan plan) throws SheetException {
		Resource file = plan.eResource();
		if (file == null) {
			return;
		}
		Optional<AbstractDiagnostic> error = file.getErrors().stream().filter(AbstractDiagnostic.class::isInstance)
				.map(AbstractDiagnostic.class::cast).filter(each -> !Diagnostic.LINKING_DIAGNOSTIC.equals(each.getCode())).findFirst();
		if (error.isPresent()) {
			throw new SheetException(NLS.bind(Messages.now().brokenPlan,
					new Object[] {plan.getName(), error.get().getLine(), error.get().getMessage()}));
		}
	}
}
