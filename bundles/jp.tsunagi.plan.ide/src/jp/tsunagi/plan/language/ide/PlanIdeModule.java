package jp.tsunagi.plan.language.ide;

import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;

import jp.tsunagi.plan.language.ide.contentassist.PlanContentAssistService;
import jp.tsunagi.plan.language.ide.server.PlanUris;

/** The services an editor asks for. */
public class PlanIdeModule extends AbstractPlanIdeModule {

	/** What can stand where the caret is. */
	public Class<? extends ContentAssistService> bindContentAssistService() {
		return PlanContentAssistService.class;
	}

	/** How clients name files. */
	public Class<? extends UriExtensions> bindUriExtensions() {
		return PlanUris.class;
	}
}
