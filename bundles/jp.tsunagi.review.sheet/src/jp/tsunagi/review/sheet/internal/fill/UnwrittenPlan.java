package jp.tsunagi.review.sheet.internal.fill;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.language.model.ProjectModel;

/** A plan as it is before anybody has written what it is for. */
public final class UnwrittenPlan {

	private UnwrittenPlan() {
	}

	/** A plan of the same name, areas and authors in the same project; {@code plan} stays as it is. */
	public static Plan of(Plan plan) {
		Plan unwritten = PlanFactory.eINSTANCE.createPlan();
		unwritten.setName(plan.getName());
		unwritten.getAreas().addAll(plan.getAreas());
		unwritten.getAuthors().addAll(plan.getAuthors());
		ResourceSet apart = new ResourceSetImpl();
		ProjectModel.of(plan).attachTo(apart);
		Resource file = new ResourceImpl();
		apart.getResources().add(file);
		file.getContents().add(unwritten);
		return unwritten;
	}
}
