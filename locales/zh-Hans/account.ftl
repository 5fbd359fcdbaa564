### Signing in, registering, and the shopper's own pages.

account-page-title = 我的账户
account-greeting = 您好，{ $name }
account-email-label = 邮箱
account-password-label = 密码
account-password-hint = { $count ->
   *[other] 至少 { $count } 个字符，用一句话当密码更好记。
}
account-name-label = 姓名
account-name-hint = 卖家和快递员对您的称呼。
account-login-title = 登录
account-login-action = 登录
account-login-failed = 邮箱或密码不正确。请重试，或重置密码。
account-login-hint = 已有账户？
account-register-title = 注册账户
account-register-action = 注册
account-register-hint = 还没有账户？
account-register-done = 欢迎加入，账户已开通。
account-login-done = 登录成功。
account-email-taken = 该邮箱已注册，请直接登录。
account-logout-action = 退出登录
account-logout-done = 已退出登录。
account-password-weak = 密码太短或太常见，请换一个。
account-orders-title = 我的订单
account-orders-empty-title = 还没有订单
account-orders-empty-body = 您的订单和每个包裹的位置都会显示在这里。
account-orders-empty-action = 去逛逛
account-guest-hint = 不注册也能下单。注册后，可在任意设备上查看订单。
