package jp.tsunagi.plan.language.ide;

import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;

import jp.tsunagi.plan.language.ide.creation.CreateInModelService;
import jp.tsunagi.plan.language.ide.quickfix.PlanCodeActionService;
import jp.tsunagi.plan.language.ide.server.PlanUris;

/** The services an editor asks for. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** How clients name files. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return PlanUris.class;
	}

	/** The ways to mend what is wrong. */
	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return PlanCodeActionService.class;
	}

	/** What is to be done elsewhere than in the plan. */
	public Class<? extends IExecutableCommandService> bindIExecutableCommandService() {
		return CreateInModelService.class;
	}
}
