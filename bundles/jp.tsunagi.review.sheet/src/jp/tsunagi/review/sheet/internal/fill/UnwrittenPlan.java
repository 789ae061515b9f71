package jp.tsunagi.review.sheet.internal.fill;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.language.model.ProjectModel;

/** A plan as it is before anybody has written what it is for. */
public final class UnwrittenPlan {

	private UnwrittenPlan() {
	}

	/** A plan of the same name, areas and authors in the same project; {@code plan} stays as it is. */
	public static Plan of(Plan plan) {
		Plan unwritten = of(plan.getAreas(), ProjectModel.of(plan));
		unwritten.setName(plan.getName());
		unwritten.getAuthors().addAll(plan.getAuthors());
		return unwritten;
	}

	/** A plan of areas, in their project, that has no name yet. */
	public static Plan of(List<Territory> areas, ProjectModel model) {
		Plan unwritten = PlanFactory.eINSTANCE.createPlan();
		unwritten.getAreas().addAll(areas);
		ResourceSet apart = new ResourceSetImpl();
		model.attachTo(apart);
		Resource file = new ResourceImpl();
		apart.getResources().add(file);
		file.getContents().add(unwritten);
		return unwritten;
	}
}
