### Signing in, registering, and the shopper's own pages.

account-page-title = Your account
# $name (String) - The shopper's name.
account-greeting = Hello, { $name }
account-email-label = E-mail
account-password-label = Password
account-password-hint = { $count ->
    [one] At least { $count } character. A sentence is easy to remember.
   *[other] At least { $count } characters. A sentence is easy to remember.
}
account-name-label = Name
account-name-hint = As sellers and carriers should call you.
account-login-title = Sign in
account-login-action = Sign in
account-login-failed = E-mail or password is wrong. Try again or reset the password.
account-login-hint = Already have an account?
account-register-title = Create an account
account-register-action = Create account
account-register-hint = New here?
account-register-done = Welcome. Your account is ready.
account-login-done = You are signed in.
account-email-taken = There is already an account with this address. Sign in instead.
account-logout-action = Sign out
account-logout-done = You are signed out.
account-password-weak = This password is too short or too common. Please choose another.
account-orders-title = Your orders
account-orders-empty-title = No orders yet
account-orders-empty-body = Your orders will be listed here, with where each parcel is.
account-orders-empty-action = Find something
account-guest-hint = You can order without an account. With one, you find your orders on every device.
