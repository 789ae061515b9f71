package jp.tsunagi.plan.tests.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Injector;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.model.ProjectModel;

/**
 * A text that is edited, in a project with three organizations.
 *
 * @param plans the text
 */
record EditedText(PlanText plans) {

	static final Organization COUNCIL = organization("社協", "社会福祉協議会");

	static final Organization RESIDENTS = organization("自治会");

	static final Organization SHOP = organization("移動 販売");

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private static final List<Organization> ALL = List.of(COUNCIL, RESIDENTS, SHOP);

	/** An edit. */
	@FunctionalInterface
	interface Edit {
		List<TextReplacement> of(PlanEdits edits) throws PlanEditException;
	}

	private static Organization organization(String name, String... aliases) {
		Organization organization = CoordinationFactory.eINSTANCE.createOrganization();
		organization.setName(name);
		organization.getAliases().addAll(List.of(aliases));
		return organization;
	}

	static EditedText of(String text) {
		XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
		ProjectModel.of(() -> Stream.of(ALL).flatMap(List::stream)).attachTo(resources);
		XtextResource resource = LANGUAGE.getInstance(XtextResource.class);
		resource.setURI(URI.createURI("file:///plans/%E8%A9%A6%E3%81%97.plan"));
		resources.getResources().add(resource);
		return new EditedText(new PlanText(resource).with(text));
	}

	/** The only part of that class, or the first. */
	<T extends EObject> T part(Class<T> type) {
		return EcoreUtil2.eAllOfType(plans.file(), type).getFirst();
	}

	/** The text after an edit. */
	String after(Edit edit) {
		try {
			return plans.after(edit.of(PlanEdits.of(plans))).text();
		} catch (PlanEditException refused) {
			throw new AssertionError(refused.getMessage(), refused);
		}
	}
}
