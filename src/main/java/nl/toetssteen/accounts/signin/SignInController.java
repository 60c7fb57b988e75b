package nl.toetssteen.accounts.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where editors sign in. */
@Controller
class SignInController {

	@GetMapping("/aanmelden")
	String show() {
		return "accounts/sign-in";
	}

}
